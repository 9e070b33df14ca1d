namespace NewsCorpus.Cli;

/// <summary>The hash of the id of a document, the same in every process and on every machine, which that of the runtime is not. It decides shards and file names: a change moves documents between the shards of a running job.</summary>
internal static class IdHash
{
    /// <summary>FNV-1a over UTF-16 units, then the finaliser of SplitMix64, because the low bits of FNV alone are not even.</summary>
    public static ulong Of(string id)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in id)
        {
            hash = (hash ^ (byte)unit) * 1099511628211UL;
            hash = (hash ^ (byte)(unit >> 8)) * 1099511628211UL;
        }

        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9UL;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBUL;
        return hash ^ (hash >> 31);
    }
}
