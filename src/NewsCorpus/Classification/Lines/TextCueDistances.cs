using System.Buffers;
using System.Runtime.Intrinsics;
using NewsCorpus.Classification.Cues;
using NewsCorpus.Classification.Models;

namespace NewsCorpus.Classification.Lines;

/// <summary>How many blocks lie between each block and the nearest phrase of a kind above and below it. Pooled; two passes over the blocks.</summary>
internal sealed class TextCueDistances : IDisposable
{
    /// <summary>No phrase stands within this many blocks.</summary>
    private const int Far = 60;

    private static readonly TextCueRoles[] s_above =
    [
        TextCueRoles.RelatedSection, TextCueRoles.Keywords, TextCueRoles.Comments, TextCueRoles.Interface, TextCueRoles.Legal,
        TextCueRoles.Byline | TextCueRoles.Published | TextCueRoles.Updated,
    ];

    private static readonly TextCueRoles[] s_below =
    [
        TextCueRoles.Legal, TextCueRoles.Keywords, TextCueRoles.Byline | TextCueRoles.Published | TextCueRoles.Updated,
    ];

    private readonly int[] _distances;
    private readonly int _stride;

    public TextCueDistances(ReadOnlySpan<LineFacts> facts)
    {
        _stride = facts.Length + AdditiveModel.BatchRows;
        _distances = ArrayPool<int>.Shared.Rent(_stride * (s_above.Length + s_below.Length));
        var (all, whole) = (TextCueRoles.None, TextCueRoles.None);
        foreach (ref readonly var line in facts) (all, whole) = (all | line.Cues.All, whole | line.Cues.Whole);
        for (var k = 0; k < s_above.Length + s_below.Length; k++)
        {
            var isAbove = k < s_above.Length;
            var roles = isAbove ? s_above[k] : s_below[k - s_above.Length];
            var column = _distances.AsSpan(k * _stride, facts.Length);
            // Most texts have phrases of two or three kinds.
            if (!Has(all, whole, roles)) column.Fill(Far);
            else if (isAbove) ReadDown(facts, roles, column);
            else ReadUp(facts, roles, column);
        }
    }

    /// <summary>Writes the distances of eight blocks.</summary>
    public void Write(ref BatchCursor writer, int first)
    {
        for (var k = 0; k < s_above.Length + s_below.Length; k++) writer.Add(Vector256.Create(_distances.AsSpan((k * _stride) + first, AdditiveModel.BatchRows)));
    }

    public void Dispose() => ArrayPool<int>.Shared.Return(_distances);

    private static void ReadDown(ReadOnlySpan<LineFacts> facts, TextCueRoles roles, Span<int> column)
    {
        var distance = Far;
        for (var i = 0; i < facts.Length; i++) column[i] = distance = Next(facts[i], roles, distance);
    }

    private static void ReadUp(ReadOnlySpan<LineFacts> facts, TextCueRoles roles, Span<int> column)
    {
        var distance = Far;
        for (var i = facts.Length - 1; i >= 0; i--) column[i] = distance = Next(facts[i], roles, distance);
    }

    private static int Next(in LineFacts facts, TextCueRoles roles, int distance) => Has(facts.Cues.All, facts.Cues.Whole, roles) ? 0 : Math.Min(distance + 1, Far);

    /// <summary>A heading over other articles must be the whole line; other phrases open it.</summary>
    private static bool Has(TextCueRoles all, TextCueRoles whole, TextCueRoles roles) =>
        ((roles & (TextCueRoles.RelatedSection | TextCueRoles.Comments | TextCueRoles.Interface)) != TextCueRoles.None ? whole & roles : all & roles) != TextCueRoles.None;
}
