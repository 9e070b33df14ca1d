using System.Buffers;
using NewsCorpus.Classification;
using NewsCorpus.Classification.Cues;
using NewsCorpus.Dates;
using NewsCorpus.Languages;
using NewsCorpus.Metadata.Names;

namespace NewsCorpus.Metadata.Texts;

/// <summary>
/// Finds the names on the lines around headline and body of a text: behind a byline phrase, under one, alone on a line or before a date or a
/// role, in brackets where the body opens or ends. A longer name is also offered by its first two words, and cut where two words are glued,
/// because a line may run on into a role that no list knows.
/// </summary>
internal readonly ref struct TextAuthorCandidates
{
    private const int MaxLineLength = 160;
    private const int MaxBareLineLength = 110;
    private const int MaxCandidates = 48;
    private const int MaxUnderPhrase = 8;
    private const TextCueRoles NoNames = TextCueRoles.Interface | TextCueRoles.RelatedSection | TextCueRoles.Comments | TextCueRoles.Keywords;
    private const int SignatureLength = 140;

    // "Ann Lee is a reporter at the Courier" has five; cross-validated, nine and more cost nothing but time.
    private const int MaxSmallWords = 8;
    private const int MaxUnspacedName = 7;
    private const char Unspaced = '\u2e80';
    private const char Hangul = '\uac00';
    private const char FirstUncased = '\u0590';
    private const char LastLatin = '\u024f';

    private static readonly SearchValues<char> s_joints = SearchValues.Create(" ・·＝");
    private static readonly SearchValues<char> s_opening = SearchValues.Create("(（【〔");
    private static readonly SearchValues<char> s_closing = SearchValues.Create(")）】〕");

    private readonly TextOutline _outline;
    private readonly CandidateTable<TextAuthorCandidate> _names;

    private TextAuthorCandidates(TextOutline outline, CandidateTable<TextAuthorCandidate> names) => (_outline, _names) = (outline, names);

    /// <summary>The names of the features.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. TextOutline.PlaceNames, .. TextOutline.HeaderLineNames,
        "phrase", "order", "names-on-line", "starts-line", "ends-line", "rest-length", "rest-has-digit", "words", "length", "is-agency",
        "is-organization", "is-part", "stands-alone", "part-stands-alone", "in-headline", "in-body", "total", "opens-line", "whole-line",
        "lines", "phrase-lines", "is-unspaced", "any-phrase", "any-agency", "rank", "candidates", "given-name", "other-given-names", "role-follows", "published-follows", "phrases-before",
    ];

    public static CandidateTable<TextAuthorCandidate> Collect(TextOutline outline)
    {
        var names = new CandidateTable<TextAuthorCandidate>();
        var candidates = new TextAuthorCandidates(outline, names);
        candidates.AddLines();
        candidates.AddSignatures();
        Complete(outline, names.Items);
        return names;
    }

    private void AddLines()
    {
        var (underPhrase, list, contactEnd) = (0, -1, -1);
        var hints = TextZones.HintsOf(_outline.Context);
        foreach (var block in _outline.BlocksNear(12, 16, 10, 25))
        {
            var text = _outline.TextOf(block);
            underPhrase--;
            if (list < 0 || !GoesOn(_outline.TextOf(block - 1), text)) list = block;
            if (text.Length > MaxLineLength || IsOfNobody(block)) continue;
            if (ContactLines.Opens(text, out var isContactLabel))
            {
                if (isContactLabel) contactEnd = block + ContactLines.Reach;
                continue;
            }

            var start = PhraseEnd(_outline, block);
            if (start < 0 && block <= contactEnd) continue;
            if (start >= 0 && text[start..].TrimStart(" :").IsEmpty) underPhrase = MaxUnderPhrase;
            else if (start >= 0) Add(block, list, start, "byline-phrase", NameLine.BehindPhrase, CreditEnd(text, start));
            else if (text.Length <= MaxBareLineLength && OpeningLength(text, hints) is var opening && MayHoldName(text, opening))
            {
                if (underPhrase > 0) Add(block, list, opening, "name-under-byline-phrase", 1, text.Length);
                else if (!IsBareWord(text)) Add(block, list, opening, "name-near-headline", 0, text.Length);
            }
        }
    }

    /// <summary>Whether a line is the headline, the entry of a menu or a list of keywords.</summary>
    private bool IsOfNobody(int block)
    {
        var cues = _outline.CuesOf(block);
        return _outline.RoleOf(block) == BlockRole.Headline || (cues.Whole & NoNames) != TextCueRoles.None || (cues.Start & TextCueRoles.Keywords) != TextCueRoles.None;
    }

    /// <summary>
    /// Where the names start: behind the first byline phrase of the line, which may stand behind a date, or behind the paper that "来源" names. A Korean credit
    /// has its phrase behind the name.
    /// </summary>
    private static int PhraseEnd(TextOutline outline, int block)
    {
        var text = outline.TextOf(block);
        if (HangulBylines.IsSignature(text)) return 0;
        if (BylinePiece.LengthOfGluedCue(text) is > 0 and var glued) return glued;
        var cues = outline.CuesOf(block);
        for (var start = 0; (cues.Start & (TextCueRoles.Byline | TextCueRoles.PublishedIn)) != TextCueRoles.Byline;)
        {
            var space = text[start..].IndexOf(' ');
            if (space < 0 || start + space + 1 == text.Length) return -1;
            start += space + 1;
            // Inside a line the phrase must follow a separator and a space: "Senator by day" is no byline.
            if (!char.IsLetter(text[start]) || !(IsSeparated(text[..start]) || text[start] is >= HanBylines.First and < Hangul)) continue;
            cues = TextCueLexicon.Default.MatchStart(text[start..], outline.Context.Language.Language);
            if ((cues.Start & (TextCueRoles.Byline | TextCueRoles.PublishedIn)) != TextCueRoles.Byline) continue;
            // "Ann Lee - Journalist": what she is stands behind her name.
            return BylinePiece.OpensWith(text[start..], BylineWordKinds.Role) ? 0 : start + cues.Length;
        }

        // "Text und Fotos: Ann Lee" credits one person with both, which the names are read with.
        return BylineWords.IsJoiner(NameWords.First(text[cues.Length..].TrimStart())) ? 0 : cues.Length;
    }

    /// <summary>Where a credit ends: in a bracket that opens the line, "〔记者柳闻溪〕…", at its end.</summary>
    private static int CreditEnd(ReadOnlySpan<char> text, int start) =>
        s_opening.Contains(text[0]) && text[start..].IndexOfAny(s_closing) is > 0 and var length ? start + length : text.Length;

    private static bool IsSeparated(ReadOnlySpan<char> before)
    {
        var last = before.TrimEnd();
        return last.Length > 0 && (last[^1] is '-' or '–' or '—' or '|' or '•' or '·' or ',' or ';' or ':' or '.' || char.IsDigit(last[^1]));
    }

    /// <summary>Whether a list of names goes on from one line to the next: what stands between two names ends the one or opens the other.</summary>
    private static bool GoesOn(ReadOnlySpan<char> above, ReadOnlySpan<char> line)
    {
        above = above.TrimEnd();
        return (above is [.., var last] && IsSeparator(last)) || BylineWords.IsJoiner(above[(above.LastIndexOf(' ') + 1)..])
            || (line is [var first, ..] && IsSeparator(first)) || BylineWords.IsJoiner(NameWords.First(line));
    }

    /// <summary>Where a line starts that goes on with the word that joins two names, "and Tom Stone", or opens with a date.</summary>
    private static int OpeningLength(ReadOnlySpan<char> text, in DateHints hints) =>
        NameWords.First(text) is var first && char.IsLower(first[0]) && BylineWords.IsJoiner(first) ? first.Length : OpeningDate.LengthIn(text, hints);

    private static bool IsSeparator(char unit) => unit is ',' or '&' or '|' or '/';

    /// <summary>
    /// Names open with a capital or stand in a script without them, but for a date and a joining word in front of them; a line with a question holds none, nor does a
    /// sentence, be it one with many small words or one of a script without spaces, whose parts look like names; and one with an address only behind a name and a role.
    /// </summary>
    private static bool MayHoldName(ReadOnlySpan<char> text, int opening)
    {
        if ((char.IsLower(text[0]) && opening == 0) || text.IndexOfAny("?!。！？") >= 0 || HoldsManySmallWords(text)) return false;
        var sign = text.IndexOf('@');
        return sign < 0 || HangulBylines.IsSignature(text) || (text[..sign].LastIndexOf(' ') is > 0 and var space && BylinePiece.EndsWith(text[..space], BylineWordKinds.Role));
    }

    private static bool HoldsManySmallWords(ReadOnlySpan<char> text)
    {
        var words = 0;
        for (var i = 1; i < text.Length && words <= MaxSmallWords; i++) words += text[i - 1] == ' ' && char.IsLower(text[i]) ? 1 : 0;
        return words > MaxSmallWords;
    }

    /// <summary>Whether a line is one word that names no newsroom: most entries of menus are, and no person is named so without a phrase, but for some in East Asia.</summary>
    private static bool IsBareWord(ReadOnlySpan<char> text) => (text[0] < Unspaced || (HangulBylines.Holds(text[0]) && !HangulBylines.IsBareName(text)))
        && !text.Contains(' ') && !BylinePiece.Has(BylineWords.MeantBy(text), BylineWordKinds.Agency | BylineWordKinds.Organization) && BylineSeparators.Find(text, out _) == text.Length;

    private void AddSignatures()
    {
        var zones = _outline.Zones;
        if (zones.LastBody < 0) return;
        if (!AddReporter(zones.FirstBody)) AddBrackets(zones.FirstBody, isEnd: false);
        for (var i = Math.Max(zones.FirstBody, zones.LastBody - 1); i <= zones.LastBody; i++) AddBrackets(i, isEnd: true);
    }

    /// <summary>"BREVIN (agency) - …", "本报讯（记者 柳闻溪）…" and "… (Ann Lee, 3 May)".</summary>
    private void AddBrackets(int block, bool isEnd)
    {
        var text = _outline.TextOf(block);
        var open = isEnd ? text.LastIndexOfAny(s_opening) : text[..Math.Min(text.Length, SignatureLength / 2)].IndexOfAny(s_opening);
        if (open < 0 || (isEnd && text.Length - open > SignatureLength)) return;
        var length = text[open..].IndexOfAny(s_closing);
        if (length < 0 || (isEnd && open + length < text.Length - 3)) return;
        var inner = text[(open + 1)..(open + length)];
        // "（青石社記者柳聞溪青石14日電）": nothing tells the name from the place behind it.
        if (HanBylines.IsReport(inner) && !inner.ContainsAny(' ', '／')) return;
        var isStated = (text[open] > LastLatin && BylineWords.OpensWithCue(inner)) || (isEnd && IsSignature(text[..open], inner));
        Add(block, block, open + 1, "name-in-brackets", isStated ? NameLine.BehindPhrase : 0, open + length);
    }

    /// <summary>"… bis zum Sommer. (Jutta Kern)": a person in brackets behind the last sentence says as much as a phrase; within a sentence it is somebody whom it is about.</summary>
    private static bool IsSignature(ReadOnlySpan<char> before, ReadOnlySpan<char> name) =>
        before.TrimEnd() is [.., '.' or '!' or '?' or '…' or '"' or '”' or '“' or '»' or '«'] && GivenNames.Opens(name) && BylineParser.IsBareName(name);

    /// <summary>
    /// "(가람=청석통신) 유하늘 기자 = …", "[가람=유하늘 기자] …", "[청석일보 유하늘 기자] …", "【青石＝黒田陽】…": the reporter behind a Korean or Japanese dateline, in it, or in its
    /// place.
    /// </summary>
    /// <returns>Whether there is such a dateline, or a credit in its place.</returns>
    private bool AddReporter(int block)
    {
        var text = _outline.TextOf(block);
        text = text[..Math.Min(text.Length, SignatureLength)];
        if (DatelineParser.LengthOfEnclosed(text, out var by, out var isAgency) is > 0 and var start)
        {
            if (!isAgency) Add(block, block, by, "name-in-dateline", NameLine.BehindPhrase, start - 1);
            else if (text[start..].IndexOf('=') is > 0 and var length && HangulBylines.IsSignature(text.Slice(start, length)))
                Add(block, block, start, "name-in-dateline", NameLine.BehindPhrase, start + length);
            return true;
        }

        if (text is not ['(' or '[' or '【', ..] || text.IndexOfAny(')', ']', '】') is not (> 0 and var close) || !HangulBylines.IsSignature(text[1..close])) return false;
        Add(block, block, 1, "name-in-dateline", NameLine.BehindPhrase, close);
        return true;
    }

    private void Add(int block, int list, int start, string rule, int phrase, int end)
    {
        var text = _outline.TextOf(block);
        var isSignature = end < text.Length - 1 || rule == "name-in-brackets";
        var found = new BylineNames();
        BylineParser.Parse(text[start..end], ref found);
        var given = 0;
        for (var order = 0; order < found.Count; order++) given += GivenNames.Opens(NameOf(block, start, found[order]).Span) ? 1 : 0;
        for (var order = 0; order < found.Count; order++)
        {
            var line = new NameLine(block, list, rule, phrase, order, found.Count, given, isSignature);
            var name = NameOf(block, start, found[order]);
            if (found[order].Kind == AuthorKind.Person) OfferPerson(start, name, line);
            else Offer(start, name, found[order].Kind, line, -1);
        }
    }

    private void OfferPerson(int from, ReadOnlyMemory<char> name, NameLine line)
    {
        name = WithoutLabels(name[..JoinedNames.LengthBeforeGlue(name.Span)]);
        if (name.IsEmpty || (line.Phrase == 0 && (IsThing(name.Span) || IsPublication(name.Span) || IsUnspacedPhrase(name.Span)))) return;
        // One word is a place where other names or a newsroom stand beside it; alone on a line it is an entry of a menu, and some menus hold more than are looked at.
        if ((line.Phrase == 0 || line.Names > 1 || IsNewsroom(_outline.TextOf(line.Block)[..from])) && name.Span[0] < Unspaced && !name.Span.Contains(' ')) return;
        var whole = Offer(from, name, AuthorKind.Person, line, -1);
        if (whole >= 0 && SecondWordEnd(name.Span) is > 0 and var second) Offer(from, name[..second], AuthorKind.Person, line, whole);
    }

    /// <summary>
    /// Scripts without capitals do not tell a name from the words beside it: "입력 2024.03.14", "来源：青石晚报 作者：柳闻溪", "[청석일보 유하늘 기자]". Labels behind it and
    /// publications in front of it go.
    /// </summary>
    private static ReadOnlyMemory<char> WithoutLabels(ReadOnlyMemory<char> name)
    {
        while (!name.IsEmpty && name.Span[0] >= FirstUncased)
        {
            var (first, last) = (name.Span.IndexOf(' '), name.Span.LastIndexOf(' '));
            if (IsLabel(name.Span[(last + 1)..])) name = name[..Math.Max(0, last)];
            else if (IsLabel(name.Span)) name = default;
            else if (IsPublicationTitle(first < 0 ? name.Span : name.Span[..first])) name = first < 0 ? default : name[(first + 1)..];
            else break;
        }

        return name;
    }

    private static bool IsPublicationTitle(ReadOnlySpan<char> word) => PublicationWords.IsTitle(word) || HanBylines.IsPaper(word);

    private static bool IsLabel(ReadOnlySpan<char> words) =>
        (TextCueLexicon.Default.MatchStart(words, LanguageGuess.Undetermined).Whole & (TextCueRoles.Published | TextCueRoles.Updated | TextCueRoles.PublishedIn)) != TextCueRoles.None || BylineWords.Is(words, BylineWordKinds.Cue | BylineWordKinds.Stop);

    /// <summary>"The End", "Das Ende": an article and one word are a thing, but for given names that look like an article, such as "Uma".</summary>
    private static bool IsThing(ReadOnlySpan<char> name) =>
        BylineWords.Is(NameWords.First(name), BylineWordKinds.Article) && name.Count(' ') == 1 && !GivenNames.Opens(name);

    /// <summary>"学校屋顶将在冬季前修缮": nothing in Chinese and Japanese tells a heading from a name but its length. Names of other countries have a dot inside.</summary>
    private static bool IsUnspacedPhrase(ReadOnlySpan<char> name) => name[0] is >= Unspaced and < Hangul && name.Length > MaxUnspacedName && !name.ContainsAny(s_joints);

    /// <summary>"The Harbour Courier", "Brevin Postası": a word that media call themselves by, behind no given name.</summary>
    private static bool IsPublication(ReadOnlySpan<char> name) => PublicationWords.HoldTitle(name) && !GivenNames.Opens(name);

    /// <summary>"Redacción | Brevín": the phrase is a newsroom's name.</summary>
    private static bool IsNewsroom(ReadOnlySpan<char> phrase) => BylineWords.Is(phrase.TrimEnd(" :"), BylineWordKinds.Organization);

    private ReadOnlyMemory<char> NameOf(int block, int start, in BylineName name) =>
        name.Joined is { } joined ? joined.AsMemory() : _outline.MemoryOf(block).Slice(start + name.Start, name.Length);

    /// <summary>Adds a name, or what this line says about one that is there.</summary>
    /// <returns>Its index; -1 when it is no name or there are too many.</returns>
    private int Offer(int from, ReadOnlyMemory<char> name, AuthorKind kind, NameLine line, int whole)
    {
        var key = TextKey.Write(name.Span, stackalloc char[TextKey.MaxLength]);
        if (key.IsEmpty) return -1;
        var text = _outline.TextOf(line.Block);
        var at = text[from..].IndexOf(name.Span);
        var (start, end) = at < 0 ? (0, text.Length) : (from + at, from + at + name.Length);
        var index = _names.Find(key);
        if (index < 0)
        {
            if (_names.Count >= MaxCandidates) return -1;
            index = _names.Add(key, new TextAuthorCandidate { Value = name, Kind = kind, Block = line.Block, Start = start, End = end, Rule = line.Rule });
            _names[index].Take(line, start, end, text, whole);
        }

        ref var candidate = ref _names[index];
        candidate.Lines++;
        if (line.Phrase > 0) candidate.PhraseLines++;
        if (line.Phrase > candidate.Phrase || (candidate.Whole >= 0 && whole < 0)) candidate.Take(line, start, end, text, whole);
        return index;
    }

    private static int SecondWordEnd(ReadOnlySpan<char> name)
    {
        var first = name.IndexOf(' ');
        var second = name[(first + 1)..].IndexOf(' ');
        return first < 0 || second < 0 ? 0 : first + 1 + second;
    }

    private static void Complete(TextOutline outline, Span<TextAuthorCandidate> candidates)
    {
        var headline = outline.Zones.Headline >= 0 ? outline.TextOf(outline.Zones.Headline) : default;
        var (anyPhrase, anyAgency) = (false, false);
        foreach (ref readonly var candidate in candidates)
        {
            anyPhrase |= candidate.Phrase > 0;
            anyAgency |= candidate.Kind == AuthorKind.Agency;
        }

        for (var i = 0; i < candidates.Length; i++)
        {
            ref var candidate = ref candidates[i];
            candidate.Occurrences = outline.OccurrencesOf(candidate.Value.Span);
            candidate.IsInHeadline = headline.Contains(candidate.Value.Span, StringComparison.OrdinalIgnoreCase);
            candidate.ReadWhatFollows(outline);
            for (var j = 0; j < i; j++)
            {
                if (candidates[j].Phrase > 0 && candidates[j].Block < candidate.Block && candidates[j].Block > outline.Zones.LastHeadline) candidate.PhrasesBefore++;
            }

            (candidate.AnyPhrase, candidate.AnyAgency, candidate.Rank, candidate.Candidates) = (anyPhrase, anyAgency, i, candidates.Length);
        }

        foreach (ref var candidate in candidates)
        {
            if (candidate.Whole < 0) continue;
            ref var whole = ref candidates[candidate.Whole];
            candidate.Alone = candidate.Occurrences.Total - whole.Occurrences.Total;
            whole.PartAlone = Math.Max(whole.PartAlone, candidate.Alone);
        }
    }
}
