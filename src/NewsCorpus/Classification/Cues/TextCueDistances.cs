using System.Buffers;
using System.Runtime.Intrinsics;
using NewsCorpus.Classification.Lines;
using NewsCorpus.Classification.Models;

namespace NewsCorpus.Classification.Cues;

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
        TextCueRoles.RelatedSection, TextCueRoles.Legal, TextCueRoles.Keywords, TextCueRoles.Byline | TextCueRoles.Published | TextCueRoles.Updated,
    ];

    private readonly int[] _distances;
    private readonly int _stride;

    public TextCueDistances(ReadOnlySpan<LineFacts> facts)
    {
        _stride = facts.Length + AdditiveModel.BatchRows;
        _distances = ArrayPool<int>.Shared.Rent(_stride * (s_above.Length + s_below.Length));
        for (var k = 0; k < s_above.Length; k++)
        {
            var distance = Far;
            var column = _distances.AsSpan(k * _stride, _stride);
            for (var i = 0; i < facts.Length; i++) column[i] = distance = Next(facts[i], s_above[k], distance);
        }

        for (var k = 0; k < s_below.Length; k++)
        {
            var distance = Far;
            var column = _distances.AsSpan((s_above.Length + k) * _stride, _stride);
            for (var i = facts.Length - 1; i >= 0; i--) column[i] = distance = Next(facts[i], s_below[k], distance);
        }
    }

    /// <summary>Writes the distances of eight blocks.</summary>
    public void Write(ref BatchCursor writer, int first)
    {
        for (var k = 0; k < s_above.Length + s_below.Length; k++) writer.Add(Vector256.Create(_distances.AsSpan((k * _stride) + first, AdditiveModel.BatchRows)));
        writer.AddFlags(Vector256.Equals(Vector256.Create(_distances.AsSpan(first, AdditiveModel.BatchRows)), Vector256<int>.One));
    }

    public void Dispose() => ArrayPool<int>.Shared.Return(_distances);

    private static int Next(in LineFacts facts, TextCueRoles roles, int distance)
    {
        // A heading over other articles must be the whole line; other phrases open it.
        var found = (roles & (TextCueRoles.RelatedSection | TextCueRoles.Comments | TextCueRoles.Interface)) != TextCueRoles.None ? facts.Cues.Whole : facts.Cues.All;
        return (found & roles) != TextCueRoles.None ? 0 : Math.Min(distance + 1, Far);
    }
}
