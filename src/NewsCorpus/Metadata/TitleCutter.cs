using System.Buffers;

namespace NewsCorpus.Metadata;

/// <summary>
/// Cuts the name of the site off a title: "Lake freezes over | Lake Post". Separators are bars, bullets and guillemets, and dashes and
/// colons with a space. Parts that equal or hold a name of the site go; without one a title stays as it is.
/// Measured: the title element is exact on .14 to .27 of pages uncut, on .57 to .67 cut.
/// </summary>
internal static class TitleCutter
{
    private const int MaxCuts = 3;

    /// <summary>What <see cref="IsSeparator"/> may take for one: most titles hold none, and asking about each letter took a third of reading them.</summary>
    private static readonly SearchValues<char> s_marks = SearchValues.Create("|｜•·-–—−»›«‹:：");

    /// <summary>The title without the parts that name the site; the title itself when nothing is to be cut.</summary>
    /// <param name="title">The title.</param>
    /// <param name="site">The names of the site.</param>
    /// <param name="printed">The printed headline: what it opens with is the name of a column rather than of the site.</param>
    public static string Cut(string title, SiteNames site, ReadOnlySpan<char> printed = default)
    {
        var rest = title.AsSpan().Trim();
        for (var cuts = 0; cuts < MaxCuts; cuts++)
        {
            if (LastSeparator(rest) is > 0 and var last && (site.IsSite(rest[(last + 1)..]) || IsHost(rest[(last + 1)..].Trim()))) rest = rest[..last].TrimEnd().TrimEnd(':').TrimEnd();
            else if (FirstSeparator(rest) is > 0 and var first && site.IsSite(rest[..first]) && !printed.StartsWith(rest[..first], StringComparison.OrdinalIgnoreCase)) rest = rest[(first + 1)..].TrimStart();
            else break;
        }

        return rest.Length == title.Length || rest.IsEmpty ? title : rest.ToString();
    }

    /// <summary>The part behind the last separator; empty when there is none.</summary>
    public static ReadOnlySpan<char> LastPart(ReadOnlySpan<char> title) => LastSeparator(title) is > 0 and var last ? title[(last + 1)..].Trim() : default;

    /// <summary>
    /// The title without a separator left over where a template printed an empty part. Leading dashes and guillemets stay: they open speech.
    /// </summary>
    public static string TrimDangling(string title)
    {
        var rest = title.AsSpan();
        while (rest.Length > 2 && IsBar(rest[0])) rest = rest[1..].TrimStart();
        while (rest.Length > 2 && (IsBar(rest[^1]) || (IsDash(rest[^1]) && char.IsWhiteSpace(rest[^2])))) rest = rest[..^1].TrimEnd();
        return rest.Length == title.Length ? title : rest.ToString();
    }

    /// <summary>"lakepost.example": whichever site it is, it is no part of a title.</summary>
    private static bool IsHost(ReadOnlySpan<char> part)
    {
        const int LeastName = 4;
        const int LeastEnding = 2;
        const int LongestEnding = 4;
        var dot = part.LastIndexOf('.');
        if (dot < LeastName || part.Length - dot - 1 is < LeastEnding or > LongestEnding) return false;
        foreach (var unit in part)
        {
            if (!char.IsAsciiLetterOrDigit(unit) && unit is not ('.' or '-')) return false;
        }

        return !part[(dot + 1)..].ContainsAnyExceptInRange('A', 'z') && !part[(dot + 1)..].ContainsAny('[', '_');
    }

    private static bool IsBar(char unit) => unit is '|' or '｜' or '•' or '·';

    private static bool IsDash(char unit) => unit is '-' or '–' or '—' or '−';

    private static int LastSeparator(ReadOnlySpan<char> title)
    {
        for (var end = title.Length - 1; end > 1;)
        {
            end = 1 + title[1..end].LastIndexOfAny(s_marks);
            if (end > 0 && IsSeparator(title, end)) return end;
        }

        return -1;
    }

    private static int FirstSeparator(ReadOnlySpan<char> title)
    {
        for (var i = 1; i < title.Length - 1; i++)
        {
            if (title[i..^1].IndexOfAny(s_marks) is not (>= 0 and var next)) break;
            i += next;
            if (IsSeparator(title, i)) return i;
        }

        return -1;
    }

    private static bool IsSeparator(ReadOnlySpan<char> title, int at) => title[at] switch
    {
        // A guillemet with a space on one side only is a quotation mark.
        '»' or '›' or '«' or '‹' => char.IsWhiteSpace(title[at - 1]) == char.IsWhiteSpace(title[at + 1]),
        ':' or '：' => char.IsWhiteSpace(title[at + 1]),
        var unit when IsDash(unit) => char.IsWhiteSpace(title[at - 1]) && char.IsWhiteSpace(title[at + 1]),
        var unit => IsBar(unit),
    };
}
