using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace NewsCorpus.Cli;

/// <summary>
/// One part of a run that is split over machines: a document belongs to exactly one of them by a hash of its id, so that the split depends
/// neither on the order of the input nor on the machine.
/// </summary>
/// <param name="Number">Which part, from 1.</param>
/// <param name="Count">Of how many.</param>
internal sealed record Shard(int Number, int Count)
{
    /// <summary>Reads "2/8".</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Shard? shard)
    {
        shard = null;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return false;
        if (!int.TryParse(text.AsSpan(0, slash), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return false;
        if (!int.TryParse(text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count)) return false;
        if (number < 1 || number > count) return false;
        shard = new Shard(number, count);
        return true;
    }

    /// <summary>Whether the document of this id belongs to this part.</summary>
    public bool Holds(string id) => IdHash.Of(id) % (ulong)Count == (ulong)(Number - 1);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");
}
