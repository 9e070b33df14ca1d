using System.Buffers;
using NewsCorpus.Classification.Lines;
using NewsCorpus.Classification.Models;

namespace NewsCorpus.Classification.Cues;

/// <summary>How many blocks lie between each block and the nearest phrase of a kind above and below it. Pooled; two passes over the blocks.</summary>
internal sealed class TextCueDistances : IDisposable
{
    /// <summary>No phrase stands within this many blocks.</summary>
    private const byte Far = 60;

    private static readonly TextCueRoles[] s_above =
    [
        TextCueRoles.RelatedSection, TextCueRoles.Keywords, TextCueRoles.Comments, TextCueRoles.Interface, TextCueRoles.Legal,
        TextCueRoles.Byline | TextCueRoles.Published | TextCueRoles.Updated,
    ];

    private static readonly TextCueRoles[] s_below =
    [
        TextCueRoles.RelatedSection, TextCueRoles.Legal, TextCueRoles.Keywords, TextCueRoles.Byline | TextCueRoles.Published | TextCueRoles.Updated,
    ];

    private readonly byte[] _distances;

    public TextCueDistances(ReadOnlySpan<LineFacts> facts)
    {
        var width = s_above.Length + s_below.Length;
        _distances = ArrayPool<byte>.Shared.Rent(Math.Max(1, facts.Length * width));
        for (var k = 0; k < s_above.Length; k++)
        {
            var distance = Far;
            for (var i = 0; i < facts.Length; i++) _distances[i * width + k] = distance = Next(facts[i], s_above[k], distance);
        }

        for (var k = 0; k < s_below.Length; k++)
        {
            var distance = Far;
            for (var i = facts.Length - 1; i >= 0; i--) _distances[i * width + s_above.Length + k] = distance = Next(facts[i], s_below[k], distance);
        }
    }

    public void Write(ref FeatureCursor writer, int block)
    {
        var width = s_above.Length + s_below.Length;
        for (var k = 0; k < width; k++) writer.Add(_distances[block * width + k]);
        writer.Add(_distances[block * width] == 1);
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_distances);

    private static byte Next(in LineFacts facts, TextCueRoles roles, byte distance)
    {
        // A heading over other articles must be the whole line; other phrases open it.
        var found = (roles & (TextCueRoles.RelatedSection | TextCueRoles.Comments | TextCueRoles.Interface)) != TextCueRoles.None ? facts.Cues.Whole : facts.Cues.All;
        return (found & roles) != TextCueRoles.None ? (byte)0 : (byte)Math.Min(distance + 1, Far);
    }
}
