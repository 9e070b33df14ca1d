using System.Buffers;
using System.Collections.Frozen;

namespace NewsCorpus.Classification;

/// <summary>
/// The phrases that mark lines around the text of an article, in 33 languages. A line is folded (lower case, straight apostrophes) and each
/// of its beginnings that ends at the end of a word is looked up, so a line costs a few look-ups and no memory. Thread-safe.
/// </summary>
internal sealed class TextCueLexicon
{
    private const int MaxPhraseLength = 64;
    private const int MaxLegalLineLength = 200;

    /// <summary>A phrase of one word shorter than this means something else in other languages: "di", "von", "tag".</summary>
    private const int ShortPhraseLength = 5;

    private static readonly SearchValues<char> s_lineEnds = SearchValues.Create(" :.!?…|>»→›-–");
    private static readonly SearchValues<char> s_lineStarts = SearchValues.Create(" •*-–·>|►▶#[(«»→›");
    private static readonly Lazy<TextCueLexicon> s_default = new(Load);

    private readonly FrozenDictionary<string, Phrase> _phrases;
    private readonly SearchValues<string> _legal;

    private TextCueLexicon(FrozenDictionary<string, Phrase> phrases, SearchValues<string> legal)
    {
        _phrases = phrases;
        _legal = legal;
    }

    /// <summary>The embedded phrases.</summary>
    public static TextCueLexicon Default => s_default.Value;

    /// <summary>Finds the cues of a line.</summary>
    /// <param name="line">The normalised line.</param>
    /// <param name="language">The language of the document, which decides whether a short phrase counts; "und" lets all count.</param>
    public TextCueMatch Match(ReadOnlySpan<char> line, ReadOnlySpan<char> language)
    {
        Span<char> folded = stackalloc char[MaxPhraseLength];
        var skipped = line.IndexOfAnyExcept(s_lineStarts);
        if (skipped < 0) return default;
        var rest = line[skipped..];
        var length = Fold(rest, folded);
        var whole = rest.Length <= MaxPhraseLength ? folded[..length].LastIndexOfAnyExcept(s_lineEnds) + 1 : -1;
        TextCueRoles start = TextCueRoles.None, all = TextCueRoles.None;
        var longest = 0;
        var lookup = _phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var end = 1; end <= length; end++)
        {
            if (!IsBoundary(folded[..length], end) || !lookup.TryGetValue(folded[..end], out var phrase) || !phrase.CountsIn(language, end)) continue;
            if (phrase.AtStart != TextCueRoles.None) longest = end;
            start |= phrase.AtStart;
            if (end == whole) all |= phrase.AsWhole | phrase.AtStart;
        }

        if (line.Length < MaxLegalLineLength && line.ContainsAny(_legal)) start |= TextCueRoles.Legal;
        return new TextCueMatch(start, all, (short)(longest == 0 ? 0 : longest + skipped));
    }

    private static int Fold(ReadOnlySpan<char> line, Span<char> folded)
    {
        var length = Math.Min(line.Length, folded.Length);
        for (var i = 0; i < length; i++)
        {
            var unit = line[i];
            folded[i] = unit < '\u0080' ? (char)(unit is >= 'A' and <= 'Z' ? unit | 0x20 : unit) : unit is '’' or 'ʼ' ? '\'' : char.ToLowerInvariant(unit);
        }

        return length;
    }

    private static bool IsBoundary(ReadOnlySpan<char> folded, int end) =>
        end == folded.Length || !char.IsLetterOrDigit(folded[end]) || folded[end - 1] >= '\u2e80';

    private static TextCueLexicon Load()
    {
        var phrases = new Dictionary<string, Phrase>(StringComparer.Ordinal);
        var legal = new List<string>();
        using var stream = typeof(TextCueLexicon).Assembly.GetManifestResourceStream("TextCues.tsv")
            ?? throw new InvalidDataException("The phrases TextCues.tsv are not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var parts = line.Split('\t');
            var role = RoleOf(parts[1]);
            if (parts[2] == "anywhere")
            {
                legal.Add(parts[3]);
                continue;
            }

            var known = phrases.GetValueOrDefault(parts[3], new Phrase(TextCueRoles.None, TextCueRoles.None, []));
            phrases[parts[3]] = new Phrase(
                known.AtStart | (parts[2] == "start" ? role : TextCueRoles.None), known.AsWhole | (parts[2] == "whole" ? role : TextCueRoles.None), [.. known.Languages, parts[0]]);
        }

        return new TextCueLexicon(phrases.ToFrozenDictionary(StringComparer.Ordinal), SearchValues.Create([.. legal], StringComparison.OrdinalIgnoreCase));
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
        _ => throw new InvalidDataException($"TextCues.tsv names the unknown role {name}."),
    };

    private sealed record Phrase(TextCueRoles AtStart, TextCueRoles AsWhole, string[] Languages)
    {
        public bool CountsIn(ReadOnlySpan<char> language, int length)
        {
            if (length >= ShortPhraseLength || language is "und" || AsWhole != TextCueRoles.None) return true;
            foreach (var known in Languages)
            {
                if (language.StartsWith(known, StringComparison.Ordinal)) return true;
            }

            return false;
        }
    }
}
