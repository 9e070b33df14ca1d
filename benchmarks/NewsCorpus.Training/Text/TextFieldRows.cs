using NewsCorpus.Classification.Lines;
using NewsCorpus.Metadata;
using NewsCorpus.Metadata.Texts;
using NewsCorpus.Sources;
using NewsCorpus.Training.Boosting;

namespace NewsCorpus.Training.Text;

/// <summary>The candidates for one field in all documents, as rows to fit a model on.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Names">The names of the features.</param>
/// <param name="GoldOf">The right values of a document; none when nobody labelled them.</param>
/// <param name="IsChoice">Whether one candidate of a document is right, so that they compete.</param>
internal sealed record TextFieldRows(string Field, IReadOnlyList<string> Names, Func<TextGold, HashSet<string>> GoldOf, bool IsChoice = false)
{
    /// <summary>Documents in which no candidate is right count for this much: their gold may not stand in the text.</summary>
    private const float UnreachableWeight = 0.3f;

    private int _documents;

    public TrainingRows Rows { get; } = new(Names);

    /// <summary>Runs the pipeline up to the candidates, with models that have not seen the site of a document, and collects the rows of all four fields.</summary>
    public static TextFieldRows[] Collect(List<TextGoldDocument> documents, Func<TextGoldDocument, TextModels> models)
    {
        TextFieldRows[] fields =
        [
            new("author", TextAuthorCandidates.Names, static g => g.Authors), new("published", TextDateCandidates.Names, static g => g.Days, IsChoice: true),
            new("publication", TextPublicationCandidates.Names, static g => g.Publications, IsChoice: true), new("keyword", TextKeywordCandidates.Names, static g => g.Keywords),
        ];
        foreach (var document in documents)
        {
            var parser = new NewsParser(new NewsParserOptions { Classifiers = [new TextBlockClassifier(() => models(document))], Extractors = [new Capture(document.Gold, fields)] });
            parser.Parse(SourceDocument.FromText(document.Text, SourceFormat.PlainText, id: document.Gold.Id));
        }

        return fields;
    }

    private void Add<T>(TextOutline outline, TextGold gold, CandidateTable<T> candidates, Func<string, string> keyOf)
        where T : struct, ITextCandidate
    {
        using var collected = candidates;
        var right = GoldOf(gold);
        if (right.Count == 0) return;
        var keys = new List<string>();
        foreach (ref readonly var candidate in candidates.Items) keys.Add(keyOf(candidate.Value.ToString()));
        // In a list "none of them" is an answer like others.
        var weight = gold.Importance * (IsChoice || keys.Exists(right.Contains) ? 1 : UnreachableWeight);
        _documents++;
        for (var i = 0; i < candidates.Count; i++)
        {
            var row = new float[Names.Count];
            outline.Fill(candidates[i], row);
            Rows.Add(row, right.Contains(keys[i]), weight, gold.Site, _documents);
        }
    }

    private sealed class Capture(TextGold gold, TextFieldRows[] fields) : IEvidenceExtractor
    {
        public void Extract(MetadataContext context)
        {
            var outline = context.TextOutline!;
            fields[0].Add(outline, gold, TextAuthorCandidates.Collect(outline), TextGold.Squash);
            fields[1].Add(outline, gold, TextDateCandidates.Collect(outline), static value => value[..10]);
            fields[2].Add(outline, gold, TextPublicationCandidates.Collect(outline), TextGold.Squash);
            fields[3].Add(outline, gold, TextKeywordCandidates.Collect(outline), TextGold.Squash);
        }
    }
}
