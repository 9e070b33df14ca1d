using System.Runtime.InteropServices;

namespace NewsCorpus.Dates;

/// <summary>One token.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">Its length in UTF-16 units; for a number that is its count of digits.</param>
/// <param name="Value">The value of a number, the unit of a mark; 0 for words.</param>
/// <param name="IsSpaced">Whether white space stands before it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DateToken(DateTokenKind Kind, int Start, int Length, long Value, bool IsSpaced)
{
    public int End => Start + Length;

    public bool IsMark(char mark) => Kind == DateTokenKind.Mark && Value == mark;

    public bool IsNumber(long least, long most) => Kind == DateTokenKind.Number && Value >= least && Value <= most;
}
