using System.Runtime.InteropServices;
using NewsCorpus.Languages;

namespace NewsCorpus.Training.Languages;

/// <summary>One labelled text.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LanguageExample(string Language, string Text, string Source, Script Script);
