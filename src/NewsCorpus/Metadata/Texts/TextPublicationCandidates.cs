using System.Buffers;
using NewsCorpus.Classification;

namespace NewsCorpus.Metadata.Texts;

/// <summary>
/// Finds names that may be the publication's in the furniture of a page: host names, the name behind the copyright sign, the part of the page
/// title behind the headline, and capitalised words that stand together again and again above and below the article. A page names itself
/// again and again and others once.
/// </summary>
internal static class TextPublicationCandidates
{
    private const int MaxLines = 3000;
    private const int MaxNameLength = 48;
    private const int MaxFrequent = 32;
    private const int HeadBlocks = 40;
    private const int TailBlocks = 60;

    private static readonly SearchValues<string> s_titleMarks = SearchValues.Create([" | ", " - ", " – ", " — ", " · ", " » ", " :: "], StringComparison.Ordinal);
    private static readonly SearchValues<char> s_nameEnds = SearchValues.Create("|,;–—(:/©");
    private static readonly SearchValues<string> s_companies = SearchValues.Create(
        [" GmbH", " AG", " Ltd", " Limited", " LLC", " Inc", " Corp", " S.L", " SLU", " S.A", " SA", " SpA", " S.p.A", " B.V", " BV", " AS", " A/S", " AB", " Oy", " Verlag", " Media", " Group", " - ", ". ", " All ", " Alle ", " Todos ", " Tous ", " Tutti ", " 20", " 19"],
        StringComparison.Ordinal);

    /// <summary>The names of the features.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "is-host", "is-copyright", "is-page-title", "is-printed", "is-stated", "is-frequent", "host-count", "other-host-count", "host-lead", "copyright-count",
        "head-count", "tail-count", "total", "in-body", "whole-line", "opens-line", "matching-host", "containing-host", "longer-names", "shorter-names", "words",
        "length", "is-capitals", "candidates", "count-share", "is-above", "place", "block",
        "in-copyright", "in-page-title", "stands-at-both-ends", "opens-compound", "opens-product",
    ];

    public static List<TextPublicationCandidate> Collect(TextOutline outline)
    {
        using var set = new NameSet(outline);
        var hosts = TextHosts.Collect(outline, MaxLines);
        foreach (var host in hosts)
        {
            if (set.Add(host.Name, host.Block, host.Start, host.Start + host.Name.Length, "host-in-furniture", NameSources.Host) is { } candidate) candidate.HostCount = host.Count;
        }

        AddTitleEnd(outline, set);
        for (var i = 0; i < Math.Min(outline.Count, MaxLines); i++)
        {
            var text = outline.TextOf(i);
            if (text.Length >= 250 || outline.IsBody(i) || outline.RoleOf(i) == BlockRole.Headline) continue;
            if (text.IndexOfAny('©', 'C', 'c') >= 0) AddCopyright(i, text, set);
            if (text.Length <= MaxNameLength) AddPrinted(i, text, hosts, set);
        }

        AddFrequent(outline, set);
        Complete(outline, set, hosts);
        return set.Candidates;
    }

    /// <summary>The rest of a page title that opens with the headline, and the end of a first line that looks like one.</summary>
    private static void AddTitleEnd(TextOutline outline, NameSet set)
    {
        const int MinTitleLength = 20;
        var headline = outline.Zones.Headline >= 0 ? outline.TextOf(outline.Zones.Headline) : default;
        for (var i = 0; i < Math.Min(outline.Zones.FirstBody, 400); i++)
        {
            var text = outline.TextOf(i);
            var isTitle = !headline.IsEmpty && text.Length > headline.Length + 3 && text.StartsWith(headline, StringComparison.Ordinal);
            if (!isTitle && (i > 0 || outline.RoleOf(0) == BlockRole.Headline)) continue;
            var mark = LastMark(text, isTitle ? headline.Length : Math.Min(MinTitleLength, text.Length));
            if (mark >= 0 && text.Length - mark <= MaxNameLength) set.Add(text[mark..], i, mark, text.Length, "end-of-page-title", NameSources.PageTitle);
            if (isTitle) return;
        }
    }

    private static int LastMark(ReadOnlySpan<char> text, int from)
    {
        var last = -1;
        for (var at = from; at < text.Length;)
        {
            var next = text[at..].IndexOfAny(s_titleMarks);
            if (next < 0) break;
            var end = text[(at + next + 1)..].IndexOf(' ');
            if (end < 0) break;
            at = last = at + next + end + 2;
        }

        return last;
    }

    /// <summary>"Copyright © 2024 Le Phare SA. All rights reserved", in any order of sign, word and years.</summary>
    private static void AddCopyright(int block, ReadOnlySpan<char> text, NameSet set)
    {
        var start = text.IndexOf('©');
        if (start < 0) start = text.IndexOf("Copyright", StringComparison.OrdinalIgnoreCase);
        if (start < 0) return;
        while (start < text.Length)
        {
            while (start < text.Length && !char.IsLetter(text[start])) start++;
            var word = text[start..];
            var skipped = word.StartsWith("copyright", StringComparison.OrdinalIgnoreCase) ? 9 : word.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? 3 : word.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? 4 : word.StartsWith("c)", StringComparison.OrdinalIgnoreCase) ? 2 : 0;
            if (skipped == 0) break;
            start += skipped;
        }

        if (start >= text.Length) return;
        var length = text[start..].IndexOfAny(s_nameEnds);
        var end = length < 0 ? text.Length : start + length;
        var company = text[start..end].IndexOfAny(s_companies);
        if (company > 0) end = start + company;
        if (set.Add(text[start..end].TrimEnd(" .,-"), block, start, end, "copyright-line", NameSources.Copyright) is { } candidate) candidate.CopyrightCount++;
    }

    /// <summary>A short line of furniture whose letters are those of a host: "The Brevin Courier" for brevincourier.example.</summary>
    private static void AddPrinted(int block, ReadOnlySpan<char> text, List<TextHost> hosts, NameSet set)
    {
        if (text.Contains('.') || hosts.Count == 0) return;
        foreach (var host in hosts)
        {
            if (!host.IsNamedBy(text)) continue;
            set.Add(text, block, 0, text.Length, "printed-name-of-host", NameSources.Printed);
            return;
        }
    }

    /// <summary>Runs of one to three capitalised words above and below the article, those that stand there most often.</summary>
    private static void AddFrequent(TextOutline outline, NameSet set)
    {
        using var counts = new NameCounts(MaxNameLength);
        var headEnd = Math.Min(outline.Count, Math.Min(HeadBlocks, outline.Zones.FirstBody));
        for (var i = 0; i < headEnd; i++)
        {
            if (outline.RoleOf(i) != BlockRole.Headline) counts.Add(outline.TextOf(i), i, isHead: true);
        }

        for (var i = Math.Max(headEnd, Math.Max(outline.Zones.LastBody + 1, outline.Count - TailBlocks)); i < outline.Count; i++) counts.Add(outline.TextOf(i), i, isHead: false);
        foreach (var name in counts.Frequent(MaxFrequent))
        {
            var text = outline.TextOf(name.Block).Slice(name.Start, name.Length);
            if (set.Add(text, name.Block, name.Start, name.Start + name.Length, "name-repeated-in-furniture", NameSources.Frequent) is not { } candidate) continue;
            (candidate.HeadCount, candidate.TailCount) = (name.Head, name.Tail);
        }
    }

    private static void Complete(TextOutline outline, NameSet set, List<TextHost> hosts)
    {
        var most = 0;
        foreach (var candidate in set.Candidates)
        {
            candidate.Occurrences = outline.OccurrencesOf(candidate.Value);
            most = Math.Max(most, candidate.Occurrences.Total - candidate.Occurrences.InBody);
        }

        foreach (var candidate in set.Candidates)
        {
            candidate.Candidates = set.Candidates.Count;
            candidate.IsAbove = candidate.Block < outline.Zones.FirstBody;
            candidate.Place = candidate.Block / MathF.Max(1, outline.Count);
            candidate.CountShare = most == 0 ? 0 : (candidate.Occurrences.Total - candidate.Occurrences.InBody) / (float)most;
            foreach (var host in hosts)
            {
                if (string.Equals(host.Name, candidate.Value, StringComparison.Ordinal)) continue;
                candidate.OtherHostCount = Math.Max(candidate.OtherHostCount, host.Count);
                if (host.IsNamedBy(candidate.Value)) candidate.MatchingHostCount += host.Count;
                else if (host.Contains(candidate.Key)) candidate.ContainingHostCount += host.Count;
            }

            foreach (var other in set.Candidates)
            {
                // Keys are distinct, so that only a longer one can hold another.
                if (other.Key.Length <= candidate.Key.Length || !other.Key.Contains(candidate.Key, StringComparison.Ordinal)) continue;
                candidate.InSources |= other.Sources;
                candidate.LongerNames++;
                other.ShorterNames++;
            }
        }
    }

    /// <summary>The names found so far, each once.</summary>
    private sealed class NameSet(TextOutline outline) : IDisposable
    {
        private readonly CandidateTable<TextPublicationCandidate> _table = new();

        public List<TextPublicationCandidate> Candidates { get; } = [];

        public TextPublicationCandidate? Add(ReadOnlySpan<char> name, int block, int start, int end, string rule, NameSources source)
        {
            name = name.Trim();
            if (name.Length is < 2 or > MaxNameLength || !char.IsLetterOrDigit(name[0])) return null;
            var key = TextKey.Write(name, stackalloc char[TextKey.MaxLength]);
            if (key.Length < 2) return null;
            var candidate = _table.Find(key);
            if (candidate is null)
            {
                var value = name.ToString();
                candidate = new TextPublicationCandidate { Value = value, Key = key.SequenceEqual(value) ? value : key.ToString(), Block = Math.Min(block, outline.Count - 1), Start = start, End = end, Rule = rule };
                _table.Set(key, candidate);
                Candidates.Add(candidate);
            }

            candidate.Sources |= source;
            return candidate;
        }

        public void Dispose() => _table.Dispose();
    }
}
