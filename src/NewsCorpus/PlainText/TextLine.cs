using System.Runtime.InteropServices;

namespace NewsCorpus.PlainText;

/// <summary>One line of a source without the white space around it.</summary>
/// <param name="Start">The source offset of its first visible unit.</param>
/// <param name="End">The source offset after its last visible unit; never less than <paramref name="Start"/> + 1.</param>
/// <param name="Column">The number of UTF-16 units of white space before it.</param>
/// <param name="Gap">The number of empty lines before it.</param>
/// <param name="Units">What stands in it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextLine(int Start, int End, int Column, short Gap, LineUnits Units)
{
    public int Length => End - Start;

    public bool Has(LineUnits unit) => (Units & unit) != LineUnits.None;
}
