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
internal sealed record TextFieldRows(string Field, IReadOnlyList<string> Names, Func<TextGold, HashSet<string>> GoldOf)
{
    /// <summary>Documents in which no candidate is right count for this much: their gold may not stand in the text.</summary>
    private const float UnreachableWeight = 0.3f;

    public TrainingRows Rows { get; } = new(Names);

    /// <summary>Runs the pipeline up to the candidates, with models that have not seen the site of a document, and collects the rows of all four fields.</summary>
    public static TextFieldRows[] Collect(List<TextGoldDocument> documents, Func<TextGoldDocument, TextModels> models)
    {
        TextFieldRows[] fields =
        [
            new("author", TextAuthorCandidates.Names, static g => g.Authors), new("published", TextDateCandidates.Names, static g => g.Days),
            new("publication", TextPublicationCandidates.Names, static g => g.Publications), new("keyword", TextKeywordCandidates.Names, static g => g.Keywords),
        ];
        foreach (var document in documents)
        {
            var parser = new NewsParser(new NewsParserOptions { Classifiers = [new TextBlockClassifier(() => models(document))], Extractors = [new Capture(document.Gold, fields)] });
            parser.Parse(SourceDocument.FromText(document.Text, SourceFormat.PlainText, id: document.Gold.Id));
        }

        return fields;
    }

    private void Add<T>(TextOutline outline, TextGold gold, List<T> candidates, Func<T, string> keyOf)
        where T : TextCandidate
    {
        var right = GoldOf(gold);
        if (right.Count == 0) return;
        var weight = gold.Importance * (candidates.Exists(c => right.Contains(keyOf(c))) ? 1 : UnreachableWeight);
        foreach (var candidate in candidates)
        {
            var row = new float[Names.Count];
            outline.Fill(candidate, row);
            Rows.Add(row, right.Contains(keyOf(candidate)), weight, gold.Site);
        }
    }

    private sealed class Capture(TextGold gold, TextFieldRows[] fields) : IEvidenceExtractor
    {
        public void Extract(MetadataContext context)
        {
            var outline = context.TextOutline!;
            fields[0].Add(outline, gold, TextAuthorCandidates.Collect(outline), static c => TextGold.Squash(c.Value));
            fields[1].Add(outline, gold, TextDateCandidates.Collect(outline), static c => c.Value[..10]);
            fields[2].Add(outline, gold, TextPublicationCandidates.Collect(outline), static c => TextGold.Squash(c.Value));
            fields[3].Add(outline, gold, TextKeywordCandidates.Collect(outline), static c => TextGold.Squash(c.Value));
        }
    }
}
