using System.IO.Enumeration;

namespace NewsCorpus.Cli.Input;

/// <summary>A path with wildcards: * and ? within a name, ** for any number of folders.</summary>
internal sealed class GlobPattern
{
    private const string AnyFolders = "**";

    private readonly string[] _segments;

    /// <summary>Takes a pattern apart.</summary>
    /// <param name="pattern">The pattern.</param>
    public GlobPattern(string pattern)
    {
        var parts = pattern.Replace('\\', '/').Split('/');
        var plain = 0;
        while (plain < parts.Length - 1 && !HasWildcard(parts[plain])) plain++;
        var folder = string.Join('/', parts, 0, plain);
        // A pattern that starts at the root leaves an empty first part.
        Folder = plain == 0 ? "." : folder.Length == 0 ? "/" : folder;
        _segments = parts[plain..];
    }

    /// <summary>The folder under which files can match.</summary>
    public string Folder { get; }

    /// <summary>Whether a path holds a wildcard at all.</summary>
    public static bool HasWildcard(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>Whether a file matches.</summary>
    /// <param name="relativePath">Its path relative to <see cref="Folder"/>.</param>
    public bool Matches(string relativePath)
    {
        var names = relativePath.Replace('\\', '/').Split('/');
        // matched[n]: the segments so far can end after n names. One pass a segment: no backtracking.
        var matched = new bool[names.Length + 1];
        matched[0] = true;
        foreach (var segment in _segments) matched = Advance(matched, names, segment);
        return matched[^1];
    }

    /// <summary>Whether files under a folder can match, so that others need not be looked into.</summary>
    /// <param name="relativePath">The path of the folder relative to <see cref="Folder"/>.</param>
    public bool GoesInto(string relativePath)
    {
        var names = relativePath.Replace('\\', '/').Split('/');
        for (var n = 0; n < names.Length; n++)
        {
            if (_segments[n] == AnyFolders) return true;
            if (n == _segments.Length - 1 || !IsMatch(_segments[n], names[n])) return false;
        }

        return true;
    }

    private static bool IsMatch(string segment, string name) => FileSystemName.MatchesSimpleExpression(segment, name, ignoreCase: false);

    private static bool[] Advance(bool[] matched, string[] names, string segment)
    {
        var next = new bool[matched.Length];
        for (var n = 0; n < matched.Length; n++)
        {
            if (segment == AnyFolders) next[n] = matched[n] || (n > 0 && next[n - 1]);
            else next[n] = n > 0 && matched[n - 1] && IsMatch(segment, names[n - 1]);
        }

        return next;
    }
}
