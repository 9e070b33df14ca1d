using NewsCorpus.Classification.Lines;
using NewsCorpus.Training.Boosting;

namespace NewsCorpus.Training.Text;

/// <summary>
/// Turns labelled scrapes into rows. A row weighs what its words weigh in the metric (macro shingle F1: the words of a block over those of the
/// page), negatives of a page are capped, and of the blocks far from any body only some are taken, at more weight.
/// </summary>
internal static class TextRows
{
    private const int NearBody = 6;
    private const uint FarSample = 6;
    private const double MaxNegativeWeight = 2.5;

    /// <summary>The styles that weigh most elsewhere weigh twice that for headlines: of 1, 2 and 4, 2 served all styles best.</summary>
    private const float HeadlineStress = 2;

    public static TrainingRows Body(List<TextGoldDocument> documents)
    {
        var rows = new TrainingRows(TextFeatures.Names);
        foreach (var document in documents) AddBlocks(document, rows, document.Analysis.Row);
        return rows;
    }

    /// <summary>The candidates for the headline, a list a document: what counts is that a right one is ahead of the others.</summary>
    public static TrainingRows Headline(IReadOnlyList<TextGoldDocument> documents)
    {
        var rows = new TrainingRows(TextHeadlineFeatures.Names);
        var row = new float[TextHeadlineFeatures.Names.Count];
        for (var list = 0; list < documents.Count; list++)
        {
            var document = documents[list];
            using var features = new TextHeadlineFeatures(document.Content, document.Analysis);
            var candidates = Enumerable.Range(features.FirstCandidate, features.EndCandidate - features.FirstCandidate).Where(features.IsCandidate).ToList();
            var titles = candidates.Where(document.IsTitle).ToHashSet();
            if (titles.Count == 0) continue;
            var weight = document.Gold.Importance * (document.Gold.Importance > 1 ? HeadlineStress : 1);
            foreach (var block in candidates)
            {
                features.Fill(block, row);
                rows.Add(row, titles.Contains(block), weight, document.Gold.Site, list);
            }
        }

        return rows;
    }

    /// <summary>The runs of what a model that has not seen the site took or nearly took, labelled by the words in them.</summary>
    public static TrainingRows Runs(List<TextGoldDocument> documents)
    {
        const double MaxWeight = 0.5;
        var rows = new TrainingRows(TextRunFeatures.Names);
        var row = new float[TextRunFeatures.Names.Count];
        foreach (var document in documents)
        {
            if (document.GoldWords == 0) continue;
            var scores = new float[document.Labels.Length];
            TextScores.Settle(document.Content, document.Analysis, Focus.Balanced, scores);
            using var runs = TextRuns.Find(document.Analysis.Document, scores, document.Analysis.Headline);
            using var features = new TextRunFeatures(document.Content, document.Analysis.Document, runs, document.Analysis.Headline);
            for (var r = 0; r < runs.Count; r++)
            {
                double body = 0, other = 0;
                for (var b = runs.Items[r].First; b < runs.Items[r].End; b++)
                {
                    if (document.Labels[b] is 'B' or 'H') body += WeightOf(document, b);
                    else if (document.Labels[b] is not ('D' or '?')) other += WeightOf(document, b);
                }

                if (body == other) continue;
                features.Fill(r, row);
                rows.Add(row, body > other, (float)Math.Min(Math.Abs(body - other), MaxWeight) * document.Gold.Importance, document.Gold.Site);
            }
        }

        return rows;
    }

    private static void AddBlocks(TextGoldDocument document, TrainingRows rows, Func<int, float[]> rowOf)
    {
        var negatives = 0.0;
        for (var b = 0; b < document.Labels.Length; b++)
        {
            if (document.Labels[b] is not ('B' or 'H' or 'D' or '?')) negatives += WeightOf(document, b);
        }

        var scale = negatives > MaxNegativeWeight ? MaxNegativeWeight / negatives : 1;
        var style = document.Gold.Importance;
        for (var b = 0; b < document.Labels.Length; b++)
        {
            if (document.Labels[b] is 'D' or '?') continue;
            var label = document.Labels[b] is 'B' or 'H';
            var weight = WeightOf(document, b) * (label ? 1 : scale) * style;
            if (!label && !IsNearBody(document, b))
            {
                if ((uint)(b * 2654435761u ^ (uint)document.Gold.Id.Length * 97) % FarSample != 0) continue;
                weight *= FarSample;
            }

            rows.Add(rowOf(b), label, (float)weight, document.Gold.Site);
        }
    }

    private static double WeightOf(TextGoldDocument document, int block) => (document.Analysis.Document.Facts[block].Words + 3) / (document.GoldWords + 50.0);

    private static bool IsNearBody(TextGoldDocument document, int block)
    {
        for (var i = Math.Max(0, block - NearBody); i < Math.Min(document.Labels.Length, block + NearBody + 1); i++)
        {
            if (document.Labels[i] is 'B' or 'H') return true;
        }

        return false;
    }
}
