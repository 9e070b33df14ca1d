using System.Runtime.InteropServices;

namespace NewsCorpus.Classification.Cues;

/// <summary>The phrases of a line, wherever they stand in it.</summary>
/// <param name="IsLegal">Whether it is short and speaks of rights or terms.</param>
/// <param name="EndsInCredit">Whether it ends by crediting a picture.</param>
/// <param name="Credit">Whether a label and a name that credit a picture are its end or all of it.</param>
/// <param name="Offers">How many things it offers to the reader, 0 to 4.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LinePhraseMatch(bool IsLegal, bool EndsInCredit, LabelledCredit Credit, byte Offers);
