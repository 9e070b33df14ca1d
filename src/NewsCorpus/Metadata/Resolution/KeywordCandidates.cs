using System.Buffers;
using System.Numerics;
using NewsCorpus.Text;

namespace NewsCorpus.Metadata.Resolution;

/// <summary>The candidates for keywords, one a keyword. No source order serves all sites, so each keyword is judged by all who name it and all who do not.</summary>
internal static class KeywordCandidates
{
    private const int Long = 30;
    private const int Short = 4;
    private const int LongList = 15;
    private const int LongestBody = 40_000;
    private const int LeastInList = 3;

    private static readonly SearchValues<char> s_oddMarks = SearchValues.Create(":/_=@");
    private static readonly string[] s_lists = ["news-keywords", "meta-keywords", "json-ld-keywords", "article-tag", "tag-link", "tag-class-link", "tag-class", "keywords-role", "keywords-cue", "tag-path", "meta-other-tags", "category-link"];
    private static readonly string[] s_silences = [.. s_lists.Select(static list => "#not-" + list)];

    public static List<Candidate> Collect(MetadataContext context)
    {
        var candidates = CandidateSet.Collect(context, MetadataField.Keyword, KeyOf);
        if (candidates.Count == 0) return candidates;
        var section = SectionOf(context);
        var headline = context.Outline.Headline >= 0 ? context.Content.TextOf(context.Outline.Headline) : [];
        var body = BodyOf(context);
        var lists = new Lists(candidates);
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            var isInHeadline = FoldedSearch.Contains(headline, candidate.Value);
            if (isInHeadline) lists.CountInHeadline(i);
            // Menus name subjects that the text does not speak about; what a page declares holds sections and the like, too.
            var isDeclared = (candidate.Families & (SourceFamilies.Meta | SourceFamilies.JsonLd)) != SourceFamilies.None;
            if (isInHeadline) candidate.AddFeature(isDeclared ? "#declared-in-headline" : "#in-headline");
            else if (FoldedSearch.Contains(body, candidate.Value)) candidate.AddFeature(isDeclared ? "#declared-in-body" : "#in-body");
        }

        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            candidate.AddFeature(SourceFamily.Feature(candidate.Families));
            lists.AddFeatures(i);
            candidate.AddFeature(candidate.Key == section, "#is-section");
            candidate.AddFeature(context.Site.IsSite(candidate.Value), "#is-site");
            candidate.AddFeature(candidate.Value.Length > Long, "#long");
            candidate.AddFeature(candidate.Value.Length < Short, "#short");
            candidate.AddFeature(candidate.Value.AsSpan().ContainsAny(s_oddMarks), "#odd-marks");
            candidate.AddFeature(candidate.Value.AsSpan().IndexOfAnyInRange('0', '9') >= 0, "#digits");
        }

        return candidates;
    }

    private static ReadOnlySpan<char> KeyOf(Evidence claim, Span<char> buffer) =>
        claim.Value.AsSpan().ToLowerInvariant(buffer) is >= 0 and var length ? buffer[..length] : claim.Value.ToLowerInvariant();

    /// <summary>The text from the first block of the body to the last one.</summary>
    private static ReadOnlySpan<char> BodyOf(MetadataContext context)
    {
        var (first, last) = (context.Outline.FirstBody, context.Outline.LastBody);
        if (first < 0) return [];
        var blocks = context.Content.Blocks;
        var text = context.Content.Text[blocks[first].TextStart..(blocks[last].TextStart + blocks[last].TextLength)];
        return text[..Math.Min(text.Length, LongestBody)];
    }

    private static string SectionOf(MetadataContext context)
    {
        foreach (var claim in context.ClaimsSoFar)
        {
            if (claim.Field == MetadataField.Section) return claim.Value.ToLowerInvariant();
        }

        return "";
    }

    /// <summary>
    /// The lists that keywords come from, and how they overlap. That a list does not hold a keyword speaks against it, but not where that list is
    /// an extract of one that does: pages print the first few of their declared keywords.
    /// </summary>
    private sealed class Lists
    {
        private readonly int[] _masks;
        private readonly int[] _sizes = new int[s_lists.Length];
        private readonly int[] _inHeadline = new int[s_lists.Length];
        private readonly int[] _overlaps = new int[s_lists.Length * s_lists.Length];
        private readonly List<Candidate> _candidates;

        public Lists(List<Candidate> candidates)
        {
            _candidates = candidates;
            _masks = new int[candidates.Count];
            for (var at = 0; at < candidates.Count; at++)
            {
                var mask = 0;
                foreach (var (rule, _, _) in candidates[at].Rules)
                {
                    if (Array.IndexOf(s_lists, rule) is >= 0 and var list) mask |= 1 << list;
                }

                _masks[at] = mask;
                for (var bits = mask; bits != 0; bits &= bits - 1)
                {
                    var list = BitOperations.TrailingZeroCount(bits);
                    _sizes[list]++;
                    for (var others = mask; others != 0; others &= others - 1) _overlaps[(list * s_lists.Length) + BitOperations.TrailingZeroCount(others)]++;
                }
            }
        }

        public void CountInHeadline(int candidate)
        {
            var mask = _masks[candidate];
            for (var list = 0; list < s_lists.Length; list++) _inHeadline[list] += mask >> list & 1;
        }

        public void AddFeatures(int index)
        {
            var (candidate, mask) = (_candidates[index], _masks[index]);
            var (isBeyond, isDisjoint, isAgreed, isHeadline) = (false, false, false, false);
            for (var list = 0; list < s_lists.Length; list++)
            {
                if (_sizes[list] == 0) continue;
                if ((mask >> list & 1) == 0)
                {
                    var (isExtract, isApart) = Relation(mask, list);
                    isBeyond |= isExtract;
                    isDisjoint |= isApart;
                    // Sections and tags name different things, so neither speaks against the other.
                    if (!isExtract && s_lists[list] != "category-link") candidate.AddFeature(s_silences[list]);
                    continue;
                }

                candidate.AddFeature(_sizes[list] == 1, "#alone-in-list");
                candidate.AddFeature(_sizes[list] > LongList, "#in-long-list");
                isHeadline |= _sizes[list] >= LeastInList && _inHeadline[list] * 3 >= _sizes[list] * 2;
                for (var other = 0; other < s_lists.Length; other++) isAgreed |= other != list && _sizes[other] >= 2 && _overlaps[(list * s_lists.Length) + other] * 2 >= _sizes[list];
            }

            candidate.AddFeature(isBeyond, "#beyond-extract");
            candidate.AddFeature(isDisjoint, "#disjoint-list");
            candidate.AddFeature(isAgreed, "#agreed-list");
            // Some programs take the words of the headline for keywords.
            candidate.AddFeature(isHeadline, "#headline-list");
        }

        /// <summary>How a list that is silent about a keyword stands to the lists that hold it: most of it is in one of them, or nothing is.</summary>
        private (bool IsExtract, bool IsApart) Relation(int mask, int silent)
        {
            var most = 0;
            for (var list = 0; list < s_lists.Length; list++)
            {
                if ((mask >> list & 1) != 0) most = Math.Max(most, _overlaps[(list * s_lists.Length) + silent]);
            }

            return (_sizes[silent] > 1 && most * 3 >= _sizes[silent] * 2, most == 0);
        }
    }
}
