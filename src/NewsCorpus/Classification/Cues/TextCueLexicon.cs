using System.Buffers;
using NewsCorpus.Classification.Lines;
using NewsCorpus.Languages;
using NewsCorpus.Text;

namespace NewsCorpus.Classification.Cues;

/// <summary>
/// The phrases that mark lines around the text of an article, in 34 languages. A line is folded (<see cref="PhraseFolding"/>) and read word
/// by word as long as some phrase begins with the words read, so that most lines cost the hash of their first word. Thread-safe.
/// </summary>
internal sealed class TextCueLexicon
{
    /// <summary>A phrase of one word shorter than this means something else in other languages: "di", "von", "tag".</summary>
    private const int ShortPhraseLength = 5;

    private const int MaxCountedLength = 32;

    /// <summary>A heading over comments that quotes the title of the article.</summary>
    private const int MaxHeadingLength = 200;
    private const int FirstWordBits = 1 << 14;
    private const string Counts = " 0123456789.,:()[]（）件条";

    private static readonly SearchValues<char> s_lineEnds = SearchValues.Create(" :.!?…|>»→›-–");
    private static readonly SearchValues<char> s_lineStarts = SearchValues.Create(" •*-–·>|►▶#[(«»→›（〔");
    private static readonly SearchValues<char> s_quotes = SearchValues.Create("\"'“„«‘‚»");
    private static readonly Lazy<TextCueLexicon> s_default = new(Load);

    private readonly PhraseTable<Phrase> _phrases = new();

    /// <summary>The hashes of the first words of those that open with one of ASCII, a bit each; others are found by chance about once in ten times.</summary>
    private readonly ulong[] _firstWords = new ulong[FirstWordBits / 64];

    private TextCueLexicon(Dictionary<string, Phrase> phrases, IReadOnlyList<string> legal)
    {
        foreach (var (text, phrase) in phrases)
        {
            _phrases.Add(text, phrase);
            if (char.IsAsciiLetterOrDigit(text[0])) AddFirstWord(WordReader.HashAt(text, 0));
        }

        Phrases = new LinePhrases(legal);
    }

    /// <summary>The embedded phrases.</summary>
    public static TextCueLexicon Default => s_default.Value;

    /// <summary>The phrases that count anywhere on a line.</summary>
    public LinePhrases Phrases { get; }

    /// <summary>Finds the cues of a line: the phrases at its start, and phrases of rights and terms anywhere in a short line.</summary>
    /// <param name="line">The normalised line.</param>
    /// <param name="language">The language of the document, which decides whether a short phrase counts; "und" lets all count, an empty one none.</param>
    public TextCueMatch Match(ReadOnlySpan<char> line, ReadOnlySpan<char> language)
    {
        var match = MatchStart(line, language);
        return Phrases.IsLegal(line) ? match with { Start = match.Start | TextCueRoles.Legal } : match;
    }

    /// <summary>Finds the phrases at the start of a line.</summary>
    /// <param name="line">The normalised line.</param>
    /// <param name="language">The language of the document, which decides whether a short phrase counts; "und" lets all count, an empty one none.</param>
    public TextCueMatch MatchStart(ReadOnlySpan<char> line, ReadOnlySpan<char> language) => MatchStart(line, language, mayOpen: true, hasDigits: true);

    /// <summary>Finds the phrases at the start of a line whose facts are known: most lines are refused by their first word.</summary>
    /// <param name="line">The normalised line.</param>
    /// <param name="language">The language of the document, which decides whether a short phrase counts; "und" lets all count, an empty one none.</param>
    /// <param name="facts">Its facts.</param>
    public TextCueMatch MatchStart(ReadOnlySpan<char> line, ReadOnlySpan<char> language, in LineFacts facts) =>
        MatchStart(line, language, facts.FirstWord == 0 || MayOpen(facts.FirstWord), facts.Digits > 0);

    private TextCueMatch MatchStart(ReadOnlySpan<char> line, ReadOnlySpan<char> language, bool mayOpen, bool hasDigits)
    {
        if (!mayOpen && !hasDigits) return default;
        var skipped = line.IsEmpty || char.IsAsciiLetter(line[0]) ? 0 : line.IndexOfAnyExcept(s_lineStarts);
        if (skipped < 0) return default;
        var rest = line[skipped..];
        TextCueRoles start = TextCueRoles.None, all = TextCueRoles.None;
        var longest = 0;
        var search = _phrases.Search(mayOpen ? rest : default);
        while (search.TryNext(out var phrase))
        {
            var end = search.End;
            if (!phrase.CountsIn(language, end)) continue;
            if (phrase.AtStart != TextCueRoles.None) longest = end;
            start |= phrase.AtStart;
            if (IsWhole(rest, end)) all |= phrase.AsWhole | phrase.AtStart;
        }

        if (hasDigits) all |= CountedIn(rest);
        return new TextCueMatch(start, all, (short)(longest == 0 ? 0 : longest + skipped));
    }

    private void AddFirstWord(uint hash) => _firstWords[hash % FirstWordBits / 64] |= 1UL << (int)hash;

    private bool MayOpen(uint firstWord) => (_firstWords[firstWord % FirstWordBits / 64] >> (int)firstWord & 1) != 0;

    /// <summary>Whether nothing but marks follows the phrase.</summary>
    private static bool IsWhole(ReadOnlySpan<char> rest, int end) =>
        rest.Length <= PhraseTable<Phrase>.MaxLength && rest.LastIndexOfAnyExcept(s_lineEnds) + 1 == end;

    /// <summary>"Comments (12)", "12 Comments", "12 thoughts on “The quay of Brevin”": the heading over readers' comments with their number.</summary>
    private TextCueRoles CountedIn(ReadOnlySpan<char> rest)
    {
        var isShort = rest.Length <= MaxCountedLength;
        if (isShort ? !rest.ContainsAnyInRange('0', '9') : rest.Length > MaxHeadingLength || !char.IsAsciiDigit(rest[0])) return TextCueRoles.None;
        var phrase = rest.Trim(Counts);
        if (phrase.IsEmpty) return TextCueRoles.None;
        var search = _phrases.Search(phrase);
        while (search.TryNext(out var known))
        {
            if (search.End == phrase.Length) return isShort ? known.AsWhole & TextCueRoles.Comments : TextCueRoles.None;
            if (known.IsCounted && phrase[search.End..].TrimStart() is [var quote, ..] && s_quotes.Contains(quote)) return TextCueRoles.Comments;
        }

        return TextCueRoles.None;
    }

    private static TextCueLexicon Load()
    {
        var phrases = new Dictionary<string, Phrase>(StringComparer.Ordinal);
        var legal = new List<string>();
        foreach (var parts in EmbeddedFiles.Rows("TextCues.tsv"))
        {
            var role = RoleOf(parts[1]);
            if (parts[2] == "anywhere")
            {
                legal.Add(parts[3]);
                continue;
            }

            var text = PhraseFolding.Fold(parts[3]);
            var known = phrases.GetValueOrDefault(text, new Phrase(TextCueRoles.None, TextCueRoles.None, false, []));
            phrases[text] = new Phrase(
                known.AtStart | (parts[2] == "start" ? role : TextCueRoles.None), known.AsWhole | (parts[2] == "whole" ? role : TextCueRoles.None), known.IsCounted || parts[2] == "counted", [.. known.Languages, parts[0]]);
        }

        return new TextCueLexicon(phrases, legal);
    }

    private static TextCueRoles RoleOf(string name) => name switch
    {
        "related-inline" => TextCueRoles.RelatedInline,
        "related-section" => TextCueRoles.RelatedSection,
        "byline" => TextCueRoles.Byline,
        "published" => TextCueRoles.Published,
        "updated" => TextCueRoles.Updated,
        "published-in" => TextCueRoles.PublishedIn,
        "keywords" => TextCueRoles.Keywords,
        "source-link" => TextCueRoles.SourceLink,
        "interface" => TextCueRoles.Interface,
        "paywall" => TextCueRoles.Paywall,
        "legal" => TextCueRoles.Legal,
        "photo" => TextCueRoles.Photo,
        "report" => TextCueRoles.Report,
        "comments" => TextCueRoles.Comments,
        "notice" => TextCueRoles.Notice,
        "author-section" => TextCueRoles.AuthorSection,
        "email-field" => TextCueRoles.EmailField,
        _ => throw new InvalidDataException($"TextCues.tsv names the unknown role {name}."),
    };

    private sealed record Phrase(TextCueRoles AtStart, TextCueRoles AsWhole, bool IsCounted, string[] Languages)
    {
        public bool CountsIn(ReadOnlySpan<char> language, int length)
        {
            if (length >= ShortPhraseLength || language is LanguageGuess.Undetermined || AsWhole != TextCueRoles.None) return true;
            var name = TableLanguage.Of(language);
            foreach (var known in Languages)
            {
                if (name.SequenceEqual(known)) return true;
            }

            return false;
        }
    }
}
