using System.Buffers;
using NewsCorpus.Blocks;
using NewsCorpus.Classification.Cues;
using NewsCorpus.PlainText;

namespace NewsCorpus.Classification.Lines;

/// <summary>
/// What pages say of the author under the article: "About the author" with what stands below it, and paragraphs at the end that open with the name which stands over
/// the article, "Mara Quill writes about ports for the Courier." They read like the paragraphs above them.
/// Known failure: the last paragraph of an article by somebody whom it is about.
/// </summary>
internal static class AuthorNotes
{
    private const float Refused = -4;

    /// <summary>Above a note the article stands.</summary>
    private const int MinWordsAbove = 60;

    /// <summary>A note has a paragraph or two; more below such a heading is the article that goes on around a box.</summary>
    private const int MaxNoteParagraphs = 2;

    /// <summary>So many lines that were kept are looked at from the end on: below a note others may stand.</summary>
    private const int MaxLastLines = 6;
    private const int MaxNoteWords = 90;
    private const int MaxBylineWords = 22;
    private const int MaxBylines = 8;

    /// <summary>A verb or an article may stand before the name.</summary>
    private const int MaxNameStart = 12;
    private const int MaxNameWords = 5;
    private const int MinLength = 5;
    private const int MinWideLength = 2;
    private const int FirstWide = 0x2e80;

    /// <summary>How far below the headline a name stands without a word before it.</summary>
    private const int HeaderReach = 10;

    private static readonly SearchValues<char> s_nameEnds = SearchValues.Create(",;:|/•(&0123456789，；：、（／");

    /// <summary>Lowers the scores of the notes.</summary>
    public static void Lower(DocumentContent content, TextDocument document, int headline, Span<float> scores)
    {
        LowerUnderHeadings(document, scores);
        LowerNamed(content, document, headline, scores);
    }

    private static void LowerUnderHeadings(TextDocument document, Span<float> scores)
    {
        var above = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            if ((document.Facts[i].Cues.Whole & TextCueRoles.AuthorSection) != TextCueRoles.None && above >= MinWordsAbove) i = LowerNote(document.Facts, i, scores) - 1;
            else if (scores[i] > 0) above += document.Facts[i].Words;
        }
    }

    /// <summary>Lowers the heading, and the paragraphs below it where the text ends with them; the first one where the article goes on.</summary>
    /// <returns>The line behind them.</returns>
    private static int LowerNote(ReadOnlySpan<LineFacts> lines, int heading, Span<float> scores)
    {
        var (paragraphs, end) = (0, heading + 1);
        for (var i = heading + 1; i < lines.Length && paragraphs <= MaxNoteParagraphs; i++)
        {
            if (scores[i] <= 0 || !lines[i].IsSentence) continue;
            paragraphs++;
            if (paragraphs == 1) end = i + 1;
        }

        if (paragraphs <= MaxNoteParagraphs) end = lines.Length;
        for (var i = heading; i < end; i++) scores[i] = MathF.Min(scores[i], Refused);
        return end;
    }

    private static void LowerNamed(DocumentContent content, TextDocument document, int headline, Span<float> scores)
    {
        var lines = 0;
        for (var i = scores.Length - 1; i > 0 && lines < MaxLastLines; i--)
        {
            if (scores[i] <= 0) continue;
            lines++;
            if (document.Facts[i].Words <= MaxNoteWords && document.Facts[i].IsSentence && IsNamed(content, document, headline, i) && HasTextAbove(document.Facts, i, scores)) scores[i] = Refused;
        }
    }

    private static bool HasTextAbove(ReadOnlySpan<LineFacts> lines, int index, ReadOnlySpan<float> scores)
    {
        var above = 0;
        for (var i = index - 1; i >= 0 && above < MinWordsAbove; i--) above += scores[i] > 0 ? lines[i].Words : 0;
        return above >= MinWordsAbove;
    }

    /// <summary>Whether a paragraph opens with the name of an author, which the headline does not hold.</summary>
    private static bool IsNamed(DocumentContent content, TextDocument document, int headline, int index)
    {
        var text = content.TextOf(index);
        var title = headline < 0 ? default : content.TextOf(headline);
        var bylines = 0;
        for (var i = 0; i < index && bylines < MaxBylines; i++)
        {
            ref readonly var facts = ref document.Facts[i];
            if ((facts.Cues.Start & TextCueRoles.Byline) != TextCueRoles.None && facts.Words <= MaxBylineWords)
            {
                bylines++;
                if (OpensWithNameOf(text, content.TextOf(i)[facts.Cues.Length..], title)) return true;
            }
            else if (IsBareName(facts) && (i == index - 1 || i - headline is > 0 and <= HeaderReach) && OpensWithNameOf(text, content.TextOf(i), title))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Mara Quill" on a line of its own.</summary>
    private static bool IsBareName(in LineFacts facts) => facts.Words is >= 2 and <= MaxNameWords && facts.CapitalWords == facts.Words && !facts.Has(LineTraits.EndsSentence);

    /// <summary>Looks at the names of a line: what stands between commas, bars, digits and words like "and".</summary>
    private static bool OpensWithNameOf(ReadOnlySpan<char> text, ReadOnlySpan<char> line, ReadOnlySpan<char> headline)
    {
        foreach (var piece in line.SplitAny(s_nameEnds))
        {
            var names = line[piece];
            while (!names.IsEmpty)
            {
                var end = ConjunctionIn(names, out var length);
                var name = names[..end].Trim();
                if (IsFullName(name) && OpensWith(text, name) && !headline.Contains(name, StringComparison.OrdinalIgnoreCase)) return true;
                names = names[(end + length)..];
            }
        }

        return false;
    }

    /// <summary>Where the next word like "and" stands between others; the end of the line when there is none.</summary>
    private static int ConjunctionIn(ReadOnlySpan<char> names, out int length)
    {
        for (var at = names.IndexOf(' '); at >= 0 && at + 1 < names.Length;)
        {
            var next = names[(at + 1)..].IndexOf(' ');
            if (next < 0) break;
            if (LineJoint.IsConjunction(names.Slice(at + 1, next)))
            {
                length = next + 1;
                return at;
            }

            at += next + 1;
        }

        length = 0;
        return names.Length;
    }

    /// <summary>Agencies and papers often have one word, authors two; scripts without spaces write them together.</summary>
    private static bool IsFullName(ReadOnlySpan<char> name) => name.Length >= MinWideLength && (name[0] >= FirstWide || (name.Length >= MinLength && name.Contains(' ')));

    private static bool OpensWith(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
        var start = text[..Math.Min(text.Length, name.Length + MaxNameStart)].IndexOf(name, StringComparison.Ordinal);
        if (start < 0 || (start > 0 && text[start - 1] != ' ')) return false;
        var end = start + name.Length;
        return end < text.Length && (!char.IsLetter(text[end]) || text[end] >= FirstWide);
    }
}
