using System.Runtime.Intrinsics;
using NewsCorpus.Blocks;
using NewsCorpus.Classification.Cues;
using NewsCorpus.Classification.Models;

namespace NewsCorpus.Classification.Lines;

/// <summary>The features that the choice between the runs of a text reads: one row of numbers a run.</summary>
internal sealed class TextRunFeatures : IDisposable
{
    private const int Far = 200;

    /// <summary>Likeness is asked of so many words from the first one on: reading all text once more would cost more than the rest of the step.</summary>
    private const int MaxLeadWords = 300;
    private const int MaxRunWords = 100;

    private static readonly (string Name, TextCueRoles Roles, bool IsWholeLine)[] s_cues =
    [
        ("section", TextCueRoles.RelatedSection, true), ("header", TextCueRoles.Byline | TextCueRoles.Published | TextCueRoles.Updated, false), ("keywords", TextCueRoles.Keywords, false),
        ("interface", TextCueRoles.Interface | TextCueRoles.Report, true), ("legal", TextCueRoles.Legal, false), ("photo", TextCueRoles.Photo, false),
    ];

    /// <summary>The phrases that open a line and those that are all of it, in the same order; the others are none.</summary>
    private static readonly Vector256<int> s_openings = RolesOf(areWholeLines: false);
    private static readonly Vector256<int> s_wholeLines = RolesOf(areWholeLines: true);

    /// <summary>What is counted between runs: the phrases, lines with a time, repeated lines.</summary>
    private static readonly int s_stamps = s_cues.Length;
    private static readonly int s_copies = s_cues.Length + 1;

    private readonly DocumentContent _content;
    private readonly TextDocument _document;
    private readonly TextRuns _runs;
    private readonly int _headline;
    private readonly LineCounts _counts;
    private readonly WordSet _lead = new();
    private readonly WordSet _title = new();

    public TextRunFeatures(DocumentContent content, TextDocument document, TextRuns runs, int headline)
    {
        (_content, _document, _runs, _headline) = (content, document, runs, headline);
        _counts = new LineCounts(document.Count);
        for (var i = 0; i < document.Count; i++) _counts.Add(KindsOf(document.Facts[i], document.Copies[i]));
        if (headline >= 0) _title.Add(document.ContentWordsOf(headline));
        if (runs.Lead < 0) return;
        var lead = runs.Items[runs.Lead];
        for (int i = lead.First, words = 0; i < lead.End && words < MaxLeadWords; i++)
        {
            _lead.Add(document.ContentWordsOf(i));
            words += document.Facts[i].Words;
        }
    }

    /// <summary>The names of the features, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "selected", "words", "share", "blocks", "mean-words", "score", "best-score", "sentence-share", "short-share", "commas-a-word", "questions", "ends-sentence-share",
        "ellipsis-share", "quote-share", "item-share", "capital-words", "digits-a-word", "heading-share", "opens-upper", "copies",
        "index", "runs", "is-largest", "before-lead", "lead-share", "largest-share", "words-to-lead", "mean-words-to-lead",
        "blocks-from-lead", "words-from-lead", "sentence-words-from-lead", "short-lines-from-lead", "stamps-from-lead", "copies-from-lead",
        "blocks-since-last", "words-since-last", "stamps-since-last", "last-words", "blocks-to-next", "next-words", "words-above", "words-below",
        "line-above-words", "line-above-stamp", "line-above-cued", "line-above-2-words", "line-above-2-stamp", "line-below-words", "line-below-stamp", "line-below-cued",
        "place", "document-blocks", "document-selected-words", "blocks-from-headline", "like-lead", "like-title", "content-words", "gap-before",
        .. s_cues.Select(static c => $"{c.Name}-from-lead"), .. s_cues.Select(static c => $"{c.Name}-since-last"),
    ];

    /// <summary>Writes the row of one run.</summary>
    /// <param name="index">The run.</param>
    /// <param name="row">One place a name.</param>
    /// <param name="stride">The distance from one feature to the next.</param>
    public void Fill(int index, Span<float> row, int stride = 1)
    {
        var cursor = new FeatureCursor(row, stride);
        WriteShape(index, ref cursor);
        WritePlace(index, ref cursor);
        WriteEdges(index, ref cursor);
        WriteCues(index, ref cursor);
    }

    public void Dispose()
    {
        _counts.Dispose();
        _lead.Dispose();
        _title.Dispose();
    }

    private void WriteShape(int index, ref FeatureCursor row)
    {
        ref readonly var run = ref _runs.Items[index];
        var blocks = run.End - run.First;
        int sentences = 0, shorts = 0, commas = 0, questions = 0, ends = 0, ellipses = 0, quotes = 0, items = 0, capitals = 0, digits = 0, headings = 0, copies = 0;
        for (var i = run.First; i < run.End; i++)
        {
            ref readonly var facts = ref _document.Facts[i];
            sentences += facts.IsSentence ? facts.Words : 0;
            shorts += facts.IsShort ? 1 : 0;
            commas += facts.Commas;
            questions += facts.Has(LineTraits.HasQuestion) ? 1 : 0;
            ends += facts.Has(LineTraits.EndsSentence) ? 1 : 0;
            ellipses += facts.Has(LineTraits.EndsEllipsis) ? 1 : 0;
            quotes += facts.Has(LineTraits.OpensQuote) ? 1 : 0;
            capitals += facts.CapitalWords;
            digits += facts.Digits;
            items += _content.Blocks[i].Kind == BlockKind.ListItem ? 1 : 0;
            headings += _content.Blocks[i].Kind == BlockKind.Heading ? 1 : 0;
            copies = Math.Max(copies, _document.Copies[i]);
        }

        row.Add(run.IsSelected);
        row.Add(run.Words);
        row.AddRatio(run.Words, _runs.SelectedWords);
        row.Add(blocks);
        row.AddRatio(run.Words, blocks);
        row.AddRatio(run.ScoreSum, run.Words);
        row.Add(run.MaxScore);
        row.AddRatio(sentences, run.Words);
        row.AddRatio(shorts, blocks);
        row.AddRatio(commas, run.Words);
        row.AddRatio(questions, blocks);
        row.AddRatio(ends, blocks);
        row.AddRatio(ellipses, blocks);
        row.AddRatio(quotes, blocks);
        row.AddRatio(items, blocks);
        row.AddRatio(capitals, run.Words);
        row.AddRatio(digits, run.Words);
        row.AddRatio(headings, blocks);
        row.Add(_document.Facts[run.First].Has(LineTraits.OpensUpper));
        row.Add(copies);
    }

    private void WritePlace(int index, ref FeatureCursor row)
    {
        var items = _runs.Items;
        ref readonly var run = ref items[index];
        var (lead, largest) = (_runs.Lead, _runs.Largest);
        row.Add(index);
        row.Add(items.Length);
        row.Add(index == largest);
        row.Add(index < lead);
        row.AddRatio(lead < 0 ? 0 : items[lead].Words, _runs.SelectedWords);
        row.AddRatio(largest < 0 ? 0 : items[largest].Words, _runs.SelectedWords);
        row.AddRatio(run.Words, lead < 0 ? 0 : items[lead].Words);
        row.AddRatio(run.Words * (lead < 0 ? 0f : items[lead].End - items[lead].First), (run.End - run.First) * (lead < 0 ? 0f : items[lead].Words));
        var (from, to) = FromLead(index);
        row.Add(to - from);
        row.Add(_document.WordsIn(from, to));
        row.Add(_document.SentenceWordsIn(from, to));
        row.Add(_document.ShortLinesIn(from, to));
        row.Add(_counts.In(from, to, s_stamps));
        row.Add(_counts.In(from, to, s_copies));
        var (last, next) = (run.Last, run.Next);
        var start = last < 0 ? Math.Max(0, _headline) : items[last].End;
        row.Add(Math.Min(run.First - start, Far));
        row.Add(start < run.First ? _document.WordsIn(start, run.First) : 0);
        row.Add(start < run.First ? _counts.In(start, run.First, s_stamps) : 0);
        row.Add(last < 0 ? -1 : items[last].Words);
        row.Add(next < 0 ? Far : Math.Min(items[next].First - run.End, Far));
        row.Add(next < 0 ? -1 : items[next].Words);
        row.Add(run.WordsAbove);
        row.Add(_runs.SelectedWords - run.WordsAbove - (run.IsSelected ? run.Words : 0));
    }

    private void WriteEdges(int index, ref FeatureCursor row)
    {
        ref readonly var run = ref _runs.Items[index];
        WriteLine(run.First - 1, withCues: true, ref row);
        WriteLine(run.First - 2, withCues: false, ref row);
        WriteLine(run.End, withCues: true, ref row);
        row.Add(run.First / MathF.Max(1, _document.Count));
        row.Add(_document.Count);
        row.Add(_runs.SelectedWords);
        row.Add(_headline < 0 ? Far : Math.Clamp(run.First - _headline, -Far, Far));
        var count = 0;
        float likeLead = 0, likeTitle = 0;
        for (int i = run.First, words = 0; i < run.End && words < MaxRunWords; i++)
        {
            words += _document.Facts[i].Words;
            var shares = WordSet.Compare(_document.ContentWordsOf(i), _lead, _title);
            count += shares.Count;
            likeLead += shares.Body * shares.Count;
            likeTitle += shares.Top * shares.Count;
        }

        row.AddRatio(likeLead, count);
        row.AddRatio(likeTitle, count);
        row.Add(count);
        row.Add(_content.Blocks[run.First].GapBefore);
    }

    private void WriteLine(int block, bool withCues, ref FeatureCursor row)
    {
        var exists = block >= 0 && block < _document.Count;
        row.Add(exists ? Math.Min(_document.Facts[block].Words, 60) : -1);
        row.Add(exists && CommentLines.IsStamp(_document.Facts[block]));
        if (withCues) row.Add(exists && _document.Facts[block].Cues.All != TextCueRoles.None);
    }

    private void WriteCues(int index, ref FeatureCursor row)
    {
        ref readonly var run = ref _runs.Items[index];
        var (from, to) = FromLead(index);
        var start = run.Last < 0 ? Math.Max(0, _headline) : _runs.Items[run.Last].End;
        for (var c = 0; c < s_cues.Length; c++) row.Add(_counts.In(from, to, c));
        for (var c = 0; c < s_cues.Length; c++) row.Add(start < run.First ? _counts.In(start, run.First, c) : 0);
    }

    /// <summary>The blocks between the lead and a run.</summary>
    private (int From, int To) FromLead(int index)
    {
        if (_runs.Lead < 0 || index == _runs.Lead) return (0, 0);
        ref readonly var run = ref _runs.Items[index];
        ref readonly var lead = ref _runs.Items[_runs.Lead];
        return index < _runs.Lead ? (run.End, lead.First) : (lead.End, run.First);
    }

    /// <summary>Which of the counted things a line is, a bit a column.</summary>
    private static int KindsOf(in LineFacts facts, byte copies)
    {
        var kinds = (CommentLines.IsStamp(facts) ? 1 << s_stamps : 0) | (copies > 1 ? 1 << s_copies : 0);
        if (facts.Cues.All == TextCueRoles.None) return kinds;
        // A heading over other articles must be the whole line; other phrases open it.
        var found = (Vector256.Create((int)facts.Cues.Start) & s_openings) | (Vector256.Create((int)facts.Cues.Whole) & s_wholeLines);
        return kinds | (int)(~Vector256.Equals(found, Vector256<int>.Zero)).ExtractMostSignificantBits();
    }

    private static Vector256<int> RolesOf(bool areWholeLines)
    {
        Span<int> roles = stackalloc int[Vector256<int>.Count];
        for (var c = 0; c < s_cues.Length; c++) roles[c] = s_cues[c].IsWholeLine == areWholeLines ? (int)s_cues[c].Roles : 0;
        return Vector256.Create<int>(roles);
    }
}
