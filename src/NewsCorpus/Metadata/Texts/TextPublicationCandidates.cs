using System.Buffers;
using NewsCorpus.Classification;
using NewsCorpus.Classification.Cues;

namespace NewsCorpus.Metadata.Texts;

/// <summary>
/// Finds names that may be the publication's in the furniture of a page: host names, the name behind the copyright sign, the part of the page
/// title behind the headline, and capitalised words that stand together again and again above and below the article. A page names itself
/// again and again and others once.
/// </summary>
internal static class TextPublicationCandidates
{
    private const int MaxLines = 3000;
    private const int MaxLineLength = 250;
    private const int MaxNameLength = TextPublicationCandidate.MaxKeyLength;
    private const int MaxFrequent = 20;
    private const int BelowBlocks = 20;
    private const int TailBlocks = 60;
    private const string TypedSign = "(c)";

    // Without the sign, because beside a phrase in ASCII it would take the place of a search by vectors.
    private static readonly SearchValues<string> s_copyright = SearchValues.Create(["copyright", TypedSign], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<char> s_nameEnds = SearchValues.Create("|,;–—(:/©");
    private static readonly SearchValues<string> s_companies = SearchValues.Create(
        [" GmbH", " AG", " Ltd", " Limited", " LLC", " Inc", " Corp", " S.L", " SLU", " S.A", " SA", " SpA", " S.p.A", " B.V", " BV", " AS", " A/S", " AB", " Oy", " Verlag", " Media", " Group", " - ", ". ", " All ", " Alle ", " Todos ", " Tous ", " Tutti ", " Wszelkie ", " Все ", " Tüm ", " 無断", " 版权所有", " 版權所有", " 무단", " 20", " 19"],
        StringComparison.Ordinal);

    private static readonly string[] s_reserved =
        ["all rights", "alle rechte", "todos ", "tous ", "tutti ", "rights reserved", "copyright", "riproduzione ", "reproducción ", "reprodução ", "reproduction ", "nachdruck ", "wszelkie ", "все ", "tüm ", "無断", "무단"];

    /// <summary>The names of the features.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "is-host", "is-copyright", "is-page-title", "is-printed", "is-stated", "is-frequent", "host-count", "other-host-count", "host-lead", "copyright-count",
        "head-count", "tail-count", "total", "in-body", "whole-line", "opens-line", "matching-host", "containing-host", "longer-names", "shorter-names", "words",
        "length", "is-capitals", "candidates", "count-share", "is-above", "place", "block",
        "in-copyright", "in-page-title", "stands-at-both-ends", "opens-compound", "opens-product",
        "title-word", "company-words", "has-digit", "opens-upper",
        "spelt-host", "introduced", "opens-with-article", "behind-article", "inner-capital", "mail-count", "address-count",
    ];

    public static CandidateTable<TextPublicationCandidate> Collect(TextOutline outline)
    {
        var set = new NameSet(outline);
        var hosts = TextHosts.Collect(outline, MaxLines);
        foreach (var host in hosts)
        {
            if (set.Add(host.Name.AsMemory(), host.Block, host.Start, host.Start + host.Name.Length, "host-in-furniture", NameSources.Host) is not (>= 0 and var index)) continue;
            ref var candidate = ref set.Candidates[index];
            (candidate.HostCount, candidate.MailCount, candidate.AddressCount) = (host.Count, host.Mails, host.Addresses);
        }

        AddTitleEnd(outline, set);
        var marks = new CopyrightMarks(outline.Context.Content.Text);
        for (var i = 0; i < Math.Min(outline.Count, MaxLines); i++)
        {
            if (outline.IsBody(i) || outline.RoleOf(i) == BlockRole.Headline) continue;
            ref readonly var block = ref outline.Context.Content.Blocks[i];
            if (block.TextLength >= MaxLineLength) continue;
            if (marks.NextFrom(block.TextStart) < block.TextStart + block.TextLength) AddCopyright(outline, i, set);
            if (block.TextLength <= MaxNameLength) AddPrinted(outline, i, hosts, set);
        }

        AddFrequent(outline, set);
        Complete(outline, set.Candidates.Items, hosts);
        return set.Candidates;
    }

    /// <summary>The parts behind the headline of a page title that opens with it, and the last parts of a first line that may be one.</summary>
    private static void AddTitleEnd(TextOutline outline, NameSet set)
    {
        const int MinTitleLength = 20;
        var headline = outline.Zones.Headline >= 0 ? outline.TextOf(outline.Zones.Headline) : default;
        for (var i = 0; i < Math.Min(outline.Zones.FirstBody, 400); i++)
        {
            var text = outline.TextOf(i);
            var isTitle = !headline.IsEmpty && text.Length > headline.Length + 3 && text.StartsWith(headline, StringComparison.Ordinal);
            if (isTitle || i == 0) AddTitleParts(outline, i, isTitle ? headline.Length : MinTitleLength, set);
            if (isTitle) return;
        }
    }

    private static void AddTitleParts(TextOutline outline, int block, int from, NameSet set)
    {
        const int MaxParts = 3;
        var text = outline.TextOf(block);
        var end = text.Length;
        for (var i = 0; i < MaxParts; i++)
        {
            var part = TitleCutter.LastPart(text[..end]);
            if (part.IsEmpty || !text.Overlaps(part, out var start) || start < from) return;
            if (part.Length <= MaxNameLength && char.IsLetter(part[0])) set.Add(outline.MemoryOf(block).Slice(start, part.Length), block, start, start + part.Length, "end-of-page-title", NameSources.PageTitle);
            end = text[..start].TrimEnd().Length - 1;
        }
    }

    /// <summary>"Copyright © 2024 Le Phare SA. All rights reserved", in any order of sign, word and years.</summary>
    private static void AddCopyright(TextOutline outline, int block, NameSet set)
    {
        var text = outline.TextOf(block);
        var sign = SignIn(text);
        var start = sign >= 0 ? sign : text.IndexOf("Copyright", StringComparison.OrdinalIgnoreCase);
        if (start < 0) return;
        while (start < text.Length)
        {
            while (start < text.Length && !char.IsLetter(text[start])) start++;
            var word = text[start..];
            var skipped = word.StartsWith("copyright", StringComparison.OrdinalIgnoreCase) ? 9 : word.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? 3 : word.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? 4 : word.StartsWith("c)", StringComparison.OrdinalIgnoreCase) ? 2 : 0;
            if (skipped == 0) break;
            start += skipped;
        }

        if (start >= text.Length || IsReserved(text[start..]))
        {
            if (sign > 0 && !IsReserved(text)) AddOwner(outline, block, 0, sign, set);
            return;
        }

        var length = text[start..].IndexOfAny(s_nameEnds);
        var end = length < 0 ? text.Length : start + length;
        var company = text[start..end].IndexOfAny(s_companies);
        if (company > 0) end = start + company;
        AddOwner(outline, block, start, end, set);
    }

    /// <summary>
    /// Where the sign stands, also as keyboards type it: "(c) 2024 Harbour Courier", "Harbour Courier (C) All rights reserved". The third item of a list looks
    /// the same, but no year or reservation comes behind it.
    /// </summary>
    private static int SignIn(ReadOnlySpan<char> text)
    {
        var sign = text.IndexOf('©');
        if (sign >= 0) return sign;
        sign = text.IndexOf(TypedSign, StringComparison.OrdinalIgnoreCase);
        if (sign < 0) return -1;
        var rest = text[(sign + TypedSign.Length)..].TrimStart();
        return StartsWithYear(rest) || IsReserved(rest) ? sign : -1;
    }

    private static bool StartsWithYear(ReadOnlySpan<char> text) =>
        text.Length >= 4 && (text.StartsWith("19", StringComparison.Ordinal) || text.StartsWith("20", StringComparison.Ordinal)) && char.IsAsciiDigit(text[2]) && char.IsAsciiDigit(text[3]) && (text.Length == 4 || !char.IsAsciiDigit(text[4]));

    /// <summary>Whether "All rights reserved" or the like comes where a name would: then it stands before the sign, "Harbour Courier © All rights reserved".</summary>
    private static bool IsReserved(ReadOnlySpan<char> text)
    {
        foreach (var opening in s_reserved)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static void AddOwner(TextOutline outline, int block, int start, int end, NameSet set)
    {
        var name = outline.MemoryOf(block)[start..end].Trim(" .,-&");
        if (set.Add(name, block, start, end, "copyright-line", NameSources.Copyright) is not (>= 0 and var index)) return;
        set.Candidates[index].CopyrightCount++;
        // "Harbour Courier Publishing Company" owns the Harbour Courier.
        var owned = name[..PublicationWords.LengthWithoutCompany(name.Span)];
        if (owned.Length < name.Length) set.Add(owned, block, start, start + owned.Length, "owner-in-copyright-line", NameSources.Stated);
        if (owned.Span.StartsWith("The ", StringComparison.Ordinal)) set.Add(owned[4..], block, start + 4, start + owned.Length, "owner-in-copyright-line", NameSources.Stated);
    }

    /// <summary>A short line of furniture whose letters are those of a host: "The Brevin Courier" for brevincourier.example.</summary>
    private static void AddPrinted(TextOutline outline, int block, List<TextHost> hosts, NameSet set)
    {
        var text = outline.TextOf(block);
        foreach (var host in hosts)
        {
            if (!host.IsNamedBy(text) || text.Contains('.')) continue;
            set.Add(outline.MemoryOf(block), block, 0, text.Length, "printed-name-of-host", NameSources.Printed);
            return;
        }
    }

    /// <summary>Runs of one to four capitalised words above the article, right below it and at the end of the page, those that stand there most often.</summary>
    private static void AddFrequent(TextOutline outline, NameSet set)
    {
        using var counts = new NameCounts();
        var headEnd = Math.Min(outline.Count, Math.Min(MaxLines, outline.Zones.FirstBody));
        Count(outline, 0, headEnd, counts);
        var below = Math.Min(outline.Count, Math.Max(headEnd, outline.Zones.LastBody + 1));
        var belowEnd = Math.Min(outline.Count, below + BelowBlocks);
        Count(outline, below, belowEnd, counts);
        Count(outline, Math.Max(belowEnd, outline.Count - TailBlocks), outline.Count, counts);
        foreach (var name in counts.Frequent(MaxFrequent))
        {
            var text = outline.MemoryOf(name.Block).Slice(name.Start, name.Length);
            if (set.Add(text, name.Block, name.Start, name.Start + name.Length, "name-repeated-in-furniture", NameSources.Frequent) is not (>= 0 and var index)) continue;
            ref var candidate = ref set.Candidates[index];
            (candidate.HeadCount, candidate.TailCount, candidate.IntroducedCount) = (name.Head, name.Tail, name.Introduced);
        }
    }

    private static void Count(TextOutline outline, int first, int end, NameCounts counts)
    {
        for (var i = first; i < end; i++)
        {
            if (!outline.IsBody(i) && !IsOfArticle(outline, i)) counts.Add(outline.TextOf(i), i, isHead: i < outline.Zones.FirstBody);
        }
    }

    /// <summary>Neither the headline nor a heading over other articles ("ON THE SAME SUBJECT") nor their teasers name the publication.</summary>
    private static bool IsOfArticle(TextOutline outline, int block) => outline.RoleOf(block) switch
    {
        BlockRole.Headline or BlockRole.Teaser => true,
        BlockRole.RelatedLink => (outline.CuesOf(block).Whole & TextCueRoles.RelatedSection) != TextCueRoles.None,
        _ => false,
    };

    private static void Complete(TextOutline outline, Span<TextPublicationCandidate> candidates, List<TextHost> hosts)
    {
        var most = 0;
        foreach (ref var candidate in candidates)
        {
            candidate.Occurrences = outline.OccurrencesOf(candidate.Value.Span);
            most = Math.Max(most, candidate.Occurrences.Total - candidate.Occurrences.InBody);
        }

        foreach (ref var candidate in candidates)
        {
            candidate.Candidates = candidates.Length;
            candidate.IsAbove = candidate.Block < outline.Zones.FirstBody;
            candidate.Place = candidate.Block / MathF.Max(1, outline.Count);
            candidate.CountShare = most == 0 ? 0 : (candidate.Occurrences.Total - candidate.Occurrences.InBody) / (float)most;
        }

        var keys = ArrayPool<char>.Shared.Rent(Math.Max(1, candidates.Length * TextPublicationCandidate.MaxKeyLength));
        for (var i = 0; i < candidates.Length; i++) candidates[i].TakeKey(TextKey.Write(candidates[i].Value.Span, keys.AsSpan(i * TextPublicationCandidate.MaxKeyLength)));
        for (var i = 0; i < candidates.Length; i++)
        {
            CompareHosts(ref candidates[i], KeyOf(candidates, keys, i), hosts);
            CompareNames(candidates, keys, i);
        }

        ArrayPool<char>.Shared.Return(keys);
    }

    private static ReadOnlySpan<char> KeyOf(ReadOnlySpan<TextPublicationCandidate> candidates, char[] keys, int index) => keys.AsSpan(index * TextPublicationCandidate.MaxKeyLength, candidates[index].KeyLength);

    private static void CompareHosts(ref TextPublicationCandidate candidate, ReadOnlySpan<char> key, List<TextHost> hosts)
    {
        foreach (var host in hosts)
        {
            if (candidate.Value.Span.SequenceEqual(host.Name)) continue;
            candidate.OtherHostCount = Math.Max(candidate.OtherHostCount, host.Count);
            if (host.IsSpeltBy(candidate.Value.Span)) candidate.SpeltHostCount += host.Count;
            if (host.IsNamedBy(candidate.Value.Span)) candidate.MatchingHostCount += host.Count;
            else if (host.Contains(key)) candidate.ContainingHostCount += host.Count;
        }
    }

    /// <summary>Keys are distinct, so that only a longer one can hold another.</summary>
    private static void CompareNames(Span<TextPublicationCandidate> candidates, char[] keys, int index)
    {
        ref var candidate = ref candidates[index];
        var key = KeyOf(candidates, keys, index);
        for (var i = 0; i < candidates.Length; i++)
        {
            ref var other = ref candidates[i];
            if (other.KeyLength <= key.Length || (candidate.KeyUnits & ~other.KeyUnits) != 0 || !KeyOf(candidates, keys, i).Contains(key, StringComparison.Ordinal)) continue;
            candidate.InSources |= other.Sources;
            candidate.LongerNames++;
            other.ShorterNames++;
        }
    }

    /// <summary>Where the sign and the word stand in a whole text: lines hold them so seldom that asking each one takes many times as long.</summary>
    private ref struct CopyrightMarks(ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> _text = text;
        private int _sign = -1;
        private int _word = -1;

        /// <summary>The first place from an offset on, which is never before the one asked for last.</summary>
        public int NextFrom(int offset)
        {
            var rest = _text[offset..];
            if (_sign < offset) _sign = rest.IndexOf('©') is >= 0 and var sign ? offset + sign : int.MaxValue;
            if (_word < offset) _word = rest.IndexOfAny(s_copyright) is >= 0 and var word ? offset + word : int.MaxValue;
            return Math.Min(_sign, _word);
        }
    }

    /// <summary>The names found so far, each once.</summary>
    private readonly struct NameSet(TextOutline outline)
    {
        public CandidateTable<TextPublicationCandidate> Candidates { get; } = new();

        /// <summary>Adds a name, or what is new about one that is there.</summary>
        /// <returns>Its index; -1 when it cannot be a name.</returns>
        public int Add(ReadOnlyMemory<char> name, int block, int start, int end, string rule, NameSources source)
        {
            name = name.Trim();
            if (name.Length is < 2 or > TextPublicationCandidate.MaxKeyLength || !char.IsLetterOrDigit(name.Span[0])) return -1;
            var key = TextKey.Write(name.Span, stackalloc char[TextKey.MaxLength]);
            if (key.Length < 2) return -1;
            var index = Candidates.Find(key);
            if (index < 0) index = Candidates.Add(key, new TextPublicationCandidate { Value = name, Block = Math.Min(block, outline.Count - 1), Start = start, End = end, Rule = rule });
            Candidates[index].Sources |= source;
            return index;
        }
    }
}
