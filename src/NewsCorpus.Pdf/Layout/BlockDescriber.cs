using NewsCorpus.Blocks;
using NewsCorpus.Pdf.Glyphs;

namespace NewsCorpus.Pdf.Layout;

/// <summary>Says of each block what its type and place hint at: caption, pull quote, advertisement, byline, subheading.</summary>
internal sealed class BlockDescriber(IReadOnlyList<TextBlock> blocks, TextStyle body, bool isWebPage)
{
    private const float MaxCaptionRatio = 0.93f;
    private const int MaxCaptionLength = 400;
    private const float MinDisplayRatio = 1.15f;
    private const int MaxSubheadingLength = 160;
    private const int MaxBylineLength = 140;
    private const string OpeningQuotes = "“„«»‘\"「『‹”";
    private const string ClosingQuotes = "”“»«’\"」』›";

    private static readonly string[] s_advertisementLabels =
        ["advertisement", "advertorial", "sponsored", "anzeige", "werbung", "publicité", "annonce", "publicidad", "anuncio", "pubblicità", "publicidade", "reklama", "reklame", "annons", "mainos", "hirdetés", "реклама", "διαφήμιση", "iklan", "quảng cáo", "reklam", "広告", "広告", "广告", "廣告", "광고", "إعلان", "विज्ञापन", "inzerce", "auglýsing", "advertentie"];

    /// <summary>A frame that holds no more text is a box beside the story (facts, contacts, an advertisement without a label); longer ones hold stories.</summary>
    private const int MaxBoxLength = 600;

    private readonly HashSet<int> _bodyShingles = [];
    private readonly HashSet<(int Page, int Frame)> _advertisementFrames = [];
    private readonly Dictionary<(int Page, int Frame), int> _frameLengths = [];

    /// <summary>Marks what stands apart from all stories: furniture, advertisements, pull quotes. It must not be taken for the headline of another one.</summary>
    public void MarkApart()
    {
        CollectBodyShingles();
        CollectFrames();
        var hasText = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            block.Traits |= block.First.Traits;
            if (block.Traits != ElementTraits.None) continue;
            hasText |= IsText(block);
            if (HasAdvertisementLabel(block) || (block.First.Frame > 0 && _advertisementFrames.Contains((block.First.Page, block.First.Frame)))) block.Traits |= ElementTraits.Advertisement;
            else if (block.Style.Size > MinDisplayRatio * body.Size && (IsPullQuote(i) || (hasText && IsQuoteInText(i)))) block.Traits |= ElementTraits.PullQuote;
        }
    }

    /// <summary>Adds traits and kinds to the blocks; the headline is known by now.</summary>
    public void Describe()
    {
        var isBeforeText = false;
        foreach (var block in blocks)
        {
            if (block.Traits.HasFlag(ElementTraits.Title))
            {
                isBeforeText = true;
                continue;
            }

            if (block.Traits != ElementTraits.None) continue;
            block.Traits |= TraitOf(block, isBeforeText);
            if (block.Traits.HasFlag(ElementTraits.Body) && block.Length > MaxBylineLength) isBeforeText = false;
        }
    }

    private ElementTraits TraitOf(TextBlock block, bool isBeforeText)
    {
        var ratio = block.Style.Size / body.Size;
        if (block.First.Mark.Role == PdfStructureRole.Caption) return ElementTraits.Caption;
        // Web pages draw frames around everything.
        if (!isWebPage && block.First.Frame > 0 && _frameLengths.GetValueOrDefault((block.First.Page, block.First.Frame)) <= MaxBoxLength) return ElementTraits.Aside;
        if (isBeforeText && IsByline(block, ratio)) return ElementTraits.Byline;
        if (ratio > MinDisplayRatio) return OfDisplay(block, isBeforeText);
        if (ratio < MaxCaptionRatio) return block.Length <= MaxCaptionLength ? ElementTraits.Caption : ElementTraits.Aside;
        if (!block.Style.HasFamilyOf(body) && block.Length < MaxCaptionLength) return block.Style.IsBold ? OfDisplay(block, isBeforeText: false) : ElementTraits.Aside;
        if (block.Style.IsBold && !body.IsBold && block.Text.Length <= MaxSubheadingLength && block.Lines.Count <= 3) return AsSubheading(block);
        return ElementTraits.Body;
    }

    /// <summary>Measures what frames hold, and finds those with the label of an advertisement, which goes for all that is in them.</summary>
    private void CollectFrames()
    {
        foreach (var block in blocks)
        {
            if (block.First.Frame == 0) continue;
            var frame = (block.First.Page, block.First.Frame);
            _frameLengths[frame] = _frameLengths.GetValueOrDefault(frame) + block.Length;
            if (HasAdvertisementLabel(block)) _advertisementFrames.Add(frame);
        }
    }

    private static ElementTraits OfDisplay(TextBlock block, bool isBeforeText)
    {
        if (isBeforeText && block.Length > 60) return ElementTraits.Standfirst;
        return block.Text.Length <= MaxSubheadingLength ? AsSubheading(block) : ElementTraits.Aside;
    }

    private static ElementTraits AsSubheading(TextBlock block)
    {
        block.Kind = BlockKind.Heading;
        if (block.Level == 0) block.Level = 3;
        return ElementTraits.Section;
    }

    private bool IsByline(TextBlock block, float ratio)
    {
        if (block.Text.Length > MaxBylineLength || block.Lines.Count > 2) return false;
        var last = block.Text[^1];
        if (last is '.' or '。' or '!' or '?' && block.Text.Length > 40) return false;
        return HasYear(block.Text) || ((ratio < 0.97f || block.Style.IsItalic != body.IsItalic) && block.Text.Length < 80);
    }

    /// <summary>Whether a text holds a year from 1900 to 2099.</summary>
    public static bool HasYear(string text)
    {
        for (var i = 0; i + 4 <= text.Length; i++)
        {
            if ((text[i] is '1' && text[i + 1] is '9' || text[i] is '2' && text[i + 1] is '0') && char.IsAsciiDigit(text[i + 2]) && char.IsAsciiDigit(text[i + 3])
                && (i == 0 || !char.IsAsciiDigit(text[i - 1])) && (i + 4 == text.Length || !char.IsAsciiDigit(text[i + 4]))) return true;
        }

        return false;
    }

    private static bool HasAdvertisementLabel(TextBlock block)
    {
        if (block.Length > MaxCaptionLength) return false;
        var text = block.Text.AsSpan().TrimStart("-–—*[(【（ ");
        foreach (var label in s_advertisementLabels)
        {
            if (!text.StartsWith(label, StringComparison.OrdinalIgnoreCase)) continue;
            if (text.Length == label.Length || !char.IsLetter(text[label.Length]) || ScriptClasses.IsUnspaced(label[0])) return true;
        }

        return false;
    }

    private bool IsPullQuote(int index)
    {
        const int MinLength = 20;
        const int MinQuotedLength = 6;
        var text = blocks[index].Text;
        var isQuoted = text.Length > MinQuotedLength && OpeningQuotes.Contains(text[0], StringComparison.Ordinal) && ClosingQuotes.Contains(text[^1], StringComparison.Ordinal);
        if (!isQuoted && (text.Length < MinLength || blocks[index].Style.IsBold)) return false;
        // A headline that the text below begins with is still a headline.
        for (var i = index + 1; i < Math.Min(blocks.Count, index + 3); i++)
        {
            if (blocks[i].Text.AsSpan().StartsWith(text.AsSpan(0, Math.Min(text.Length, MinLength)), StringComparison.OrdinalIgnoreCase)) return isQuoted;
        }

        return isQuoted || IsRepeated(blocks[index]);
    }

    private bool IsText(TextBlock block) => block.Style.HasSizeOf(body) && block.Style.HasFamilyOf(body) && block.Length > 40;

    /// <summary>Whether display type between text is a quote without marks. Web pages have none that a tag or a mark does not tell, and end many lines without a stop.</summary>
    private bool IsQuoteInText(int index) => !isWebPage && blocks[index].First.Mark.Role != PdfStructureRole.Heading && (InterruptsText(index) || IsItalicQuote(index));

    /// <summary>Whether display type stands in the middle of a sentence of the text: neither a subheading nor the headline of another story does.</summary>
    private bool InterruptsText(int index)
    {
        var (before, after) = (index - 1, index + 1);
        while (before >= 0 && !IsText(blocks[before])) before--;
        while (after < blocks.Count && !IsText(blocks[after])) after++;
        if (before < 0 || after == blocks.Count || blocks[before].First.Page != blocks[after].First.Page) return false;
        return char.IsLower(blocks[after].Text[0]) && (char.IsLetter(blocks[before].Text[^1]) || ScriptClasses.IsHyphen(blocks[before].Text[^1]) || blocks[before].Text[^1] == ',');
    }

    /// <summary>Whether display type after some text is italic over several lines, under a headline that is larger and upright.</summary>
    private bool IsItalicQuote(int index)
    {
        const int MinWords = 6;
        var block = blocks[index];
        if (!block.Style.IsItalic || body.IsItalic || block.Lines.Count < 2 || TitleMatch.CountWords(block.Text) < MinWords) return false;
        for (var i = 0; i < index; i++)
        {
            if (!blocks[i].Style.IsItalic && blocks[i].Style.Size > block.Style.Size) return true;
        }

        return false;
    }

    /// <summary>Whether most runs of letters of a block occur in the body too: display type that repeats a sentence of the text.</summary>
    private bool IsRepeated(TextBlock block)
    {
        int found = 0, all = 0;
        foreach (var shingle in Shingles(block.Text))
        {
            all++;
            if (_bodyShingles.Contains(shingle)) found++;
        }

        return all >= 2 && found > 0.6f * all;
    }

    private void CollectBodyShingles()
    {
        foreach (var block in blocks)
        {
            if (!block.Style.HasSizeOf(body) || !block.Style.HasFamilyOf(body)) continue;
            foreach (var shingle in Shingles(block.Text)) _bodyShingles.Add(shingle);
        }
    }

    /// <summary>Hashes of runs of eight letters.</summary>
    private static IEnumerable<int> Shingles(string text)
    {
        const int Length = 8;
        const ulong Factor = 1_099_511_628_211;
        // The power of the factor that the letter leaving the window was multiplied with.
        const ulong Leaving = unchecked(Factor * Factor * Factor * Factor * Factor * Factor * Factor * Factor);
        var window = new char[Length];
        ulong hash = 0;
        var count = 0;
        foreach (var unit in text)
        {
            if (!char.IsLetterOrDigit(unit)) continue;
            var lower = char.ToLowerInvariant(unit);
            hash = unchecked((hash * Factor) + lower - (window[count % Length] * Leaving));
            window[count++ % Length] = lower;
            if (count >= Length) yield return (int)(hash ^ (hash >> 32));
        }
    }
}
