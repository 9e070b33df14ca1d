using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace NewsCorpus.Languages;

/// <summary>
/// Settles the language of an article, of its blocks, and the shares of its languages. The body decides; what the source declares is evidence beside it,
/// because one news page in twenty-five lacks or misstates its language.
/// </summary>
internal static class LanguageResolver
{
    // Less than this of an article is a name, a title or a misjudged line.
    private const double MinShare = 0.02;

    // An article is as good as all in one language from here on: then the close relative that its sentences were taken for is that language too.
    private const double WholeShare = 0.6;
    private const char Separator = '\n';

    // Whether an article is in one language is asked of the head of each paragraph, and of a piece in each stretch of a long one: a third of the cost of
    // asking every sentence. Known failure: a foreign quotation behind the head of a paragraph goes unseen here; segmenting a text directly finds it.
    private const int StretchLength = 1280;
    private const int PieceLength = 96;
    private const int MinPieceLength = 40;
    private const float MinPieceConfidence = 0.8f;

    // The guess before classification is as good as one from the body when it is this sure and the head of every paragraph agrees.
    private const float MinHintConfidence = 0.98f;

    /// <summary>Settles the languages of an article.</summary>
    /// <param name="identifier">Identifies languages.</param>
    /// <param name="body">The text of the body.</param>
    /// <param name="texts">The texts of the kept blocks in their order.</param>
    /// <param name="isBody">Whether each of them belongs to the body.</param>
    /// <param name="declared">The language that the source declares, or null.</param>
    /// <param name="hint">What was guessed from the whole source.</param>
    public static ResolvedLanguages Resolve(
        ILanguageIdentifier identifier, string body, ReadOnlySpan<ReadOnlyMemory<char>> texts, ReadOnlySpan<bool> isBody, string? declared, LanguageGuess hint)
    {
        var isLong = body.Length >= StretchLength;
        var isSure = hint.Confidence >= MinHintConfidence && (declared is null || LanguageTags.AreSameLanguage(hint.Language, declared));
        if (isSure && IsUniform(identifier, texts, isBody, hint.Language)) return Uniform(hint, texts);
        var article = identifier.Identify(body, declared);
        if (isLong && !(isSure && article.Language == hint.Language) && IsUniform(identifier, texts, isBody, article.Language)) return Uniform(article, texts);
        var spans = Segment(identifier, texts);
        var lengths = new Dictionary<string, long>(StringComparer.Ordinal);
        var blocks = new string[texts.Length];
        var start = 0;
        var next = 0;
        for (var i = 0; i < texts.Length; i++)
        {
            var end = start + texts[i].Length;
            blocks[i] = OfBlock(spans, ref next, start, end, isBody[i] ? lengths : null);
            start = end + 1;
        }

        return Unify(OfMost(identifier, article, lengths, spans, texts, declared), lengths, blocks);
    }

    /// <summary>
    /// The language of the article where most of it was taken for another one: what was asked were windows, and they may have stood in a long quotation.
    /// The longest part of a block that was so taken is asked alone; a close relative may still answer with the language of the article. Where windows and
    /// declaration agree they stand.
    /// </summary>
    private static LanguageGuess OfMost(
        ILanguageIdentifier identifier, LanguageGuess article, Dictionary<string, long> lengths, ImmutableArray<LanguageSpan> spans, ReadOnlySpan<ReadOnlyMemory<char>> texts, string? declared)
    {
        var most = LanguageGuess.Undetermined;
        foreach (var (language, length) in lengths)
        {
            if (language == LanguageGuess.Undetermined) continue;
            var order = length.CompareTo(lengths.GetValueOrDefault(most));
            if (most == LanguageGuess.Undetermined || order > 0 || (order == 0 && string.CompareOrdinal(language, most) < 0)) most = language;
        }

        if (most == LanguageGuess.Undetermined || lengths[most] < WholeShare * lengths.Values.Sum() || LanguageTags.AreSameLanguage(most, article.Language)) return article;
        if (declared is not null && LanguageTags.AreSameLanguage(declared, article.Language)) return article;
        // Lists of names and titles, in Han characters alone, pass for Chinese in a Japanese article; kana are in no Chinese one.
        if (article.Language == "ja" && LanguageTags.Primary(most) is "zh" or "yue") return article;
        var (block, from, longest) = LongestPart(spans, most, texts);
        var guess = identifier.Identify(texts[block].Span.Slice(from, longest), declared);
        return guess.Language == LanguageGuess.Undetermined ? article : guess;
    }

    /// <summary>The longest part of a block that lies in spans of one language: which block, from where, how long.</summary>
    private static (int Block, int From, int Length) LongestPart(ImmutableArray<LanguageSpan> spans, string language, ReadOnlySpan<ReadOnlyMemory<char>> texts)
    {
        var (best, start, next) = ((Block: 0, From: 0, Length: 0), 0, 0);
        for (var i = 0; i < texts.Length; i++)
        {
            var end = start + texts[i].Length;
            while (next < spans.Length && spans[next].End <= start) next++;
            for (var s = next; s < spans.Length && spans[s].Start < end; s++)
            {
                var from = Math.Max(start, spans[s].Start);
                var length = Math.Min(end, spans[s].End) - from;
                if (spans[s].Language == language && length > best.Length) best = (i, from - start, length);
            }

            start = end + 1;
        }

        return best;
    }

    /// <summary>Segments all texts in one, so that a change between two of them costs less than one inside.</summary>
    private static ImmutableArray<LanguageSpan> Segment(ILanguageIdentifier identifier, ReadOnlySpan<ReadOnlyMemory<char>> texts)
    {
        var length = 0;
        for (var i = 0; i < texts.Length; i++) length += texts[i].Length + 1;
        var joined = ArrayPool<char>.Shared.Rent(Math.Max(1, length));
        var at = 0;
        for (var i = 0; i < texts.Length; i++)
        {
            if (i > 0) joined[at++] = Separator;
            texts[i].Span.CopyTo(joined.AsSpan(at));
            at += texts[i].Length;
        }

        var spans = identifier.Segment(joined.AsSpan(0, at));
        ArrayPool<char>.Shared.Return(joined);
        Check(spans, at);
        return spans;
    }

    /// <summary>Shares are counted by these parts, and anybody may have named them.</summary>
    private static void Check(ImmutableArray<LanguageSpan> spans, int length)
    {
        var end = 0;
        foreach (var span in spans)
        {
            if (span.Start < end || span.End < span.Start || span.End > length)
                throw new InvalidOperationException($"The part {span.Start} to {span.End} of a text of {length} units is none, or stands before the end of the one before it.");
            end = span.End;
        }
    }

    private static bool IsUniform(ILanguageIdentifier identifier, ReadOnlySpan<ReadOnlyMemory<char>> texts, ReadOnlySpan<bool> isBody, string language)
    {
        if (language == LanguageGuess.Undetermined) return false;
        Span<bool> table = stackalloc bool[ShortWords.TableLength];
        table.Clear();
        var known = new ShortWords(table, stackalloc short[ShortWords.MaxWords]);
        for (var i = 0; i < texts.Length; i++)
        {
            if (isBody[i] && !IsUniform(identifier, texts[i].Span, ref known, language)) return false;
        }

        return true;
    }

    private static bool IsUniform(ILanguageIdentifier identifier, ReadOnlySpan<char> text, ref ShortWords known, string language)
    {
        for (var start = 0; start + MinPieceLength <= text.Length; start += StretchLength)
        {
            var stretch = text[start..];
            if (!known.Cover(stretch))
            {
                var piece = identifier.Identify(stretch[..Math.Min(PieceLength, stretch.Length)]);
                if (piece.Confidence < MinPieceConfidence) continue;
                if (!LanguageTags.AreSameLanguage(piece.Language, language)) return false;
            }

            known.Learn();
        }

        return true;
    }

    private static ResolvedLanguages Uniform(LanguageGuess article, ReadOnlySpan<ReadOnlyMemory<char>> texts)
    {
        var language = RecordName(article.Language);
        var blocks = new string[texts.Length];
        for (var i = 0; i < blocks.Length; i++) blocks[i] = texts[i].Span.IndexOfAnyInRange('A', char.MaxValue) >= 0 ? language : LanguageGuess.Undetermined;
        return new ResolvedLanguages(language, [new LanguageShare(language, 1)], ImmutableCollectionsMarshal.AsImmutableArray(blocks));
    }

    /// <summary>The language with the most text between two offsets.</summary>
    private static string OfBlock(ImmutableArray<LanguageSpan> spans, ref int next, int start, int end, Dictionary<string, long>? lengths)
    {
        while (next < spans.Length && spans[next].End <= start) next++;
        var best = LanguageGuess.Undetermined;
        var most = 0;
        for (var i = next; i < spans.Length && spans[i].Start < end; i++)
        {
            var length = Math.Min(end, spans[i].End) - Math.Max(start, spans[i].Start);
            if (lengths is not null) lengths[spans[i].Language] = lengths.GetValueOrDefault(spans[i].Language) + length;
            if (length <= most) continue;
            (best, most) = (spans[i].Language, length);
        }

        return best;
    }

    private static ResolvedLanguages Unify(LanguageGuess article, Dictionary<string, long> lengths, string[] blocks)
    {
        var total = Math.Max(1, lengths.Values.Sum());
        var shares = lengths.OrderByDescending(l => l.Value).ThenBy(l => l.Key, StringComparer.Ordinal).ToList();
        var main = shares.Count > 0 && shares[0].Value >= WholeShare * total ? shares[0].Key : null;
        var languages = ImmutableArray.CreateBuilder<LanguageShare>();
        foreach (var (language, length) in shares)
        {
            var share = Math.Round((double)length / total, 4);
            if (share >= MinShare && language != LanguageGuess.Undetermined) languages.Add(new LanguageShare(Rename(language), share));
        }

        for (var i = 0; i < blocks.Length; i++) blocks[i] = Rename(blocks[i]);
        var known = article.Language == LanguageGuess.Undetermined ? null : RecordName(article.Language);
        return new ResolvedLanguages(known, languages.ToImmutable(), ImmutableCollectionsMarshal.AsImmutableArray(blocks));

        string Rename(string language) => RecordName(language == main || LanguageTags.AreSameLanguage(language, article.Language) ? article.Language : language);
    }

    /// <summary>Bokmål goes as "no", as CLDR has named it since release 39 and as most Norwegian pages declare it; Nynorsk keeps its own name.</summary>
    private static string RecordName(string language) => language == "nb" ? "no" : language;
}
