using System.Buffers;
using NewsCorpus.Blocks;
using NewsCorpus.Classification;
using NewsCorpus.Classification.Cues;
using NewsCorpus.Classification.Models;
using NewsCorpus.Sources;

namespace NewsCorpus.Metadata.Texts;

/// <summary>
/// Where the blocks of a text without markup stand to headline and body, and what their phrases say: what the models of all fields share.
/// One a document. Pooled; not thread-safe.
/// </summary>
internal sealed class TextOutline : IDisposable
{
    private const int Far = 60;
    private const int MaxOccurrences = 24;
    private const int MaxTextSearched = 200_000;
    private const int MaxSteps = 512;
    private const int Stretch = 64;
    private const TextCueRoles Published = TextCueRoles.Published | TextCueRoles.Updated;

    /// <summary>What publications sell and run, in the words of many of their languages.</summary>
    private static readonly string[] s_products =
    [
        "newsletter", "app", "abo", "podcast", "shop", "store", "media", "mediengruppe", "plus", "premium", "digital", "e-paper", "epaper", "club", "archiv", "akademie", "studio", "tv", "radio", "online", "events",
        "jobs", "reisen", "testen", "subscri", "prime", "group", "live", "magazin", "edition", "staff", "redaktion", "leser", "reader", "games", "spiele",
    ];

    private static readonly string[][] s_productsByLetter = [.. Enumerable.Range('a', 26).Select(static letter => Array.FindAll(s_products, product => product[0] == letter))];

    private BigramIndex? _bigrams;
    private int[]? _stretches;
    private ReadOnlyMemory<TextCueMatch> _cues;

    public TextOutline(MetadataContext context)
    {
        Context = context;
        Zones = TextZones.Find(context);
        Count = context.Decisions.Length;
    }

    /// <summary>The names of the features of a place, in the order in which they are written.</summary>
    public static IReadOnlyList<string> PlaceNames { get; } = ["after-headline", "after-body", "role-header", "role-time", "role-body", "back-published", "next-published"];

    /// <summary>The names of the features of the header lines around a block.</summary>
    public static IReadOnlyList<string> HeaderLineNames { get; } = ["near-time", "near-byline", "cue-byline", "back-byline"];

    public MetadataContext Context { get; }

    public TextZones Zones { get; }

    /// <summary>The number of blocks.</summary>
    public int Count { get; }

    public ReadOnlySpan<char> TextOf(int block) => Context.Content.TextOf(block);

    public ReadOnlyMemory<char> MemoryOf(int block) => Context.Content.MemoryOf(block);

    public BlockRole RoleOf(int block) => Context.Decisions[block].Role;

    public bool IsBody(int block) => RoleOf(block) is BlockRole.Body or BlockRole.Subheading;

    /// <summary>The phrases of a block; none outside the document.</summary>
    public TextCueMatch CuesOf(int block)
    {
        if (block < 0 || block >= Count) return default;
        if (_cues.IsEmpty) _cues = Context.Cues.IsEmpty ? ReadCues() : Context.Cues;
        return _cues.Span[block];
    }

    public SourceSpan SpanOf(int block, int start, int end) => TextZones.SpanOf(Context, block, start, end);

    /// <summary>The blocks around headline and body: so many above and below the headline, into the body and below it.</summary>
    public NearBlocks BlocksNear(int aboveHeadline, int belowHeadline, int intoBody, int belowBody) => new(Zones, Count, aboveHeadline, belowHeadline, intoBody, belowBody);

    /// <summary>
    /// Writes the features of the place of a block: few, for what else can be said of a place (its share of the text, the length of lines and of the body, gaps) tells one site from
    /// another rather than what is right on all of them.
    /// </summary>
    public void WritePlace(ref FeatureCursor writer, int block)
    {
        var role = RoleOf(block);
        writer.Add(Zones.Headline >= 0 ? Math.Clamp(block - Zones.Headline, -Far, Far) : Far + 1);
        writer.Add(Zones.LastBody >= 0 ? Math.Clamp(block - Zones.LastBody, -Far, Far) : Far + 1);
        writer.Add(role is BlockRole.Byline or BlockRole.Masthead);
        writer.Add(role == BlockRole.Timestamp);
        writer.Add(role is BlockRole.Body or BlockRole.Subheading);
        writer.Add((CuesOf(block - 1).Start & Published) != TextCueRoles.None);
        writer.Add((CuesOf(block + 1).Start & Published) != TextCueRoles.None);
    }

    /// <summary>Writes the features of the header lines around a block.</summary>
    public void WriteHeaderLines(ref FeatureCursor writer, int block)
    {
        writer.Add(Nearest(block, BlockRole.Timestamp));
        writer.Add(Nearest(block, BlockRole.Byline));
        writer.Add((CuesOf(block).Start & TextCueRoles.Byline) != TextCueRoles.None);
        writer.Add((CuesOf(block - 1).Start & TextCueRoles.Byline) != TextCueRoles.None);
    }

    /// <summary>Counts where a value stands in the text, word for word.</summary>
    public TextOccurrences OccurrencesOf(ReadOnlySpan<char> value)
    {
        var counts = new TextOccurrences();
        var text = Context.Content.Text;
        if (text.Length > MaxTextSearched) text = text[..MaxTextSearched];
        var isIndexed = BigramIndex.Holds(value);
        if (isIndexed) _bigrams ??= new BigramIndex(text);
        var place = isIndexed ? _bigrams!.First(value) : text.IndexOf(value);
        for (int at = 0, hits = 0, steps = 0; place >= 0 && hits < MaxOccurrences;)
        {
            if (place >= at && (!isIndexed || text[place..].StartsWith(value)))
            {
                hits++;
                at = place + value.Length;
                CountAt(place, value, text, ref counts);
            }

            // A pair that stands everywhere leads nowhere fast.
            if (isIndexed && ++steps > MaxSteps) (isIndexed, at) = (false, Math.Max(at, place + 1));
            if (isIndexed) place = _bigrams!.Next(place);
            else place = text[at..].IndexOf(value) is >= 0 and var next ? at + next : -1;
        }

        return counts;
    }

    /// <summary>Returns pooled buffers.</summary>
    public void Dispose()
    {
        _bigrams?.Dispose();
        if (_stretches is not null) ArrayPool<int>.Shared.Return(_stretches);
        _stretches = null;
    }

    /// <summary>Scores candidates.</summary>
    public void Score<T>(CandidateTable<T> candidates, AdditiveModel model)
        where T : struct, ITextCandidate
    {
        using var rows = new RowBatch(model);
        for (var first = 0; first < candidates.Count; first += AdditiveModel.BatchRows)
        {
            var count = Math.Min(AdditiveModel.BatchRows, candidates.Count - first);
            for (var i = 0; i < count; i++) Fill(candidates[first + i], rows.Row(i), AdditiveModel.BatchRows);
            var scores = rows.Score();
            for (var i = 0; i < count; i++) candidates[first + i].Score = scores[i];
        }
    }

    /// <summary>Writes all features of a candidate.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="row">Takes them.</param>
    /// <param name="stride">The distance from one feature to the next.</param>
    public void Fill<T>(in T candidate, Span<float> row, int stride = 1)
        where T : struct, ITextCandidate
    {
        var writer = new FeatureCursor(row, stride);
        candidate.Write(ref writer, this);
    }

    /// <summary>Reads the phrases where no classifier has: dozens of candidates ask for those of the same blocks.</summary>
    private TextCueMatch[] ReadCues()
    {
        var cues = new TextCueMatch[Count];
        for (var i = 0; i < cues.Length; i++) cues[i] = TextCueLexicon.Default.Match(TextOf(i), Context.Language.Language);
        return cues;
    }

    private void CountAt(int start, ReadOnlySpan<char> value, ReadOnlySpan<char> text, ref TextOccurrences counts)
    {
        // Nothing stands between the texts of two blocks: a name ends where its line ends.
        var block = BlockAt(start);
        ref readonly var shape = ref Context.Content.Blocks[block];
        var line = text.Slice(shape.TextStart, Math.Min(shape.TextLength, text.Length - shape.TextStart));
        var (first, end) = (start - shape.TextStart, start - shape.TextStart + value.Length);
        if (end > line.Length) return;
        if ((first > 0 && char.IsLetterOrDigit(line[first - 1]) && value[0] < '\u2e80') || (end < line.Length && char.IsLetterOrDigit(line[end]) && value[^1] < '\u2e80')) return;
        counts.Total++;
        if (IsBehindArticle(line[..first])) counts.BehindArticle++;
        var isBody = IsBody(block);
        if (!isBody) CountWhatFollows(line[end..], ref counts);
        if (isBody) counts.InBody++;
        else if (first == 0 && line.Length > value.Length + 20) counts.OpensLine++;
        if (line.Length <= value.Length + 2) counts.WholeLine++;
    }

    private static bool IsBehindArticle(ReadOnlySpan<char> before)
    {
        const int Longest = 5;
        if (before.Length < 2 || before[^1] != ' ') return false;
        var cut = Math.Max(0, before.Length - Longest);
        var word = before[cut..^1];
        var space = word.LastIndexOf(' ');
        return (space >= 0 || cut == 0) && PublicationWords.IsArticle(word[(space + 1)..]);
    }

    private static void CountWhatFollows(ReadOnlySpan<char> after, ref TextOccurrences counts)
    {
        if (after.Length < 3 || after[0] is not (' ' or '-' or '+')) return;
        if (after[0] == '+' || IsProduct(after[1..])) counts.OpensProduct++;
        if (char.IsUpper(after[1])) counts.OpensCompound++;
    }

    private static bool IsProduct(ReadOnlySpan<char> after)
    {
        if (!char.IsAsciiLetter(after[0])) return false;
        foreach (var product in s_productsByLetter[(after[0] | 0x20) - 'a'])
        {
            if (after.StartsWith(product, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private int BlockAt(int offset)
    {
        var blocks = Context.Content.Blocks;
        var stretches = _stretches ??= ReadStretches();
        return LastFrom(stretches[offset / Stretch], offset, blocks);
    }

    /// <summary>The block in which each stretch of the text opens: a few blocks to step over instead of a search through all of them.</summary>
    private int[] ReadStretches()
    {
        var blocks = Context.Content.Blocks;
        var count = (Math.Min(Context.Content.Text.Length, MaxTextSearched) / Stretch) + 1;
        var stretches = ArrayPool<int>.Shared.Rent(count);
        var block = 0;
        for (var i = 0; i < count; i++) stretches[i] = block = LastFrom(block, i * Stretch, blocks);
        return stretches;
    }

    /// <summary>The last block, from a given one on, that starts at or before an offset.</summary>
    private static int LastFrom(int block, int offset, ReadOnlySpan<Block> blocks)
    {
        while (block + 1 < blocks.Length && blocks[block + 1].TextStart <= offset) block++;
        return block;
    }

    private float Nearest(int block, BlockRole role)
    {
        const int Radius = 5;
        for (var distance = 0; distance < Radius; distance++)
        {
            if (block + distance < Count && RoleOf(block + distance) == role) return distance;
            if (block - distance >= 0 && RoleOf(block - distance) == role) return -distance;
        }

        return Radius;
    }
}
