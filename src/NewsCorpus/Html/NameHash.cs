using System.Runtime.CompilerServices;

namespace NewsCorpus.Html;

/// <summary>
/// The FNV-1a hash over 64 bits (Fowler, Noll, Vo), folded to lower case in ASCII. It is the same in every process and can be
/// continued unit by unit, so that the hash of "pull" + "quote" needs no joined string.
/// </summary>
internal static class NameHash
{
    public const ulong Empty = 14695981039346656037UL;

    private const ulong Prime = 1099511628211UL;

    public static ulong Of(ReadOnlySpan<char> name)
    {
        var hash = Empty;
        foreach (var unit in name) hash = Add(hash, unit);
        return hash;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Add(ulong hash, char unit) => (hash ^ Lower(unit)) * Prime;

    private static uint Lower(char unit) => (uint)(unit - 'A') <= 'Z' - 'A' ? unit | 0x20u : unit;
}
