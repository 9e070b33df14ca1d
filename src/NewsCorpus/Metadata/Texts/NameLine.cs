using System.Runtime.InteropServices;

namespace NewsCorpus.Metadata.Texts;

/// <summary>The line on which a name was found.</summary>
/// <param name="Block">Its block.</param>
/// <param name="List">The block on which its list of names starts: its own, or one above from which the list goes on line by line.</param>
/// <param name="Rule">The rule that looked at it.</param>
/// <param name="Phrase">2 behind a byline phrase, 1 under one, 0 without.</param>
/// <param name="Order">The place of the name among the names of the line, from 0.</param>
/// <param name="Names">The number of names on the line.</param>
/// <param name="Given">How many of them open with a common given name.</param>
/// <param name="IsSignature">Whether the name stands in brackets, or in front of a paragraph, and not on a line of its own.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NameLine(int Block, int List, string Rule, int Phrase, int Order, int Names, int Given, bool IsSignature)
{
    /// <summary>The <see cref="Phrase"/> of a name behind a byline phrase.</summary>
    public const int BehindPhrase = 2;
}
