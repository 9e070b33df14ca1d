using System.Text.Json;

namespace NewsCorpus.Quality.Sets;

/// <summary>A set by name, or a user's own gold file: which scorer it takes and where its files lie.</summary>
internal static class GoldSet
{
    /// <summary>Scores records against a set.</summary>
    /// <param name="set">A set by its name, or the path of a gold file of articles (JSON Lines, see <see cref="ArticleSet"/>).</param>
    /// <param name="root">The folder of the unpacked sets.</param>
    /// <param name="records">The records.</param>
    /// <exception cref="FileNotFoundException">There is no such set.</exception>
    public static Evaluation Evaluate(string set, string root, Records records)
    {
        switch (set)
        {
            case "seeds": return SeedSet.Evaluate(DataFolders.Seeds(root) ?? throw new FileNotFoundException("No seeds folder was found."), records);
            case "text": return TextSet.Evaluate(Gold(root, "text"), records, Path.Combine(root, "text"));
            case "pdf": return PdfSet.Evaluate(Gold(root, "pdf"), records);
            case "pdf-robust": return PdfRobustSet.Evaluate(Gold(root, "pdf-robust", "expected.jsonl"), records);
            case "lang": return LanguageSet.Evaluate(Gold(root, "lang", "sample.jsonl"), records);
            case "lang-mixed": return MixedLanguageSet.Evaluate(Gold(root, "lang", "mixed.jsonl"), records);
            case "charset": return CharsetSet.Evaluate(Gold(root, "charset"), records);
            case "fundus": return ArticleSet.Evaluate(Gold(root, set), records, bodyHoldsStandfirst: true);
            case "aeb" or "trafilatura" or "htmldate" or "wcxb": return ArticleSet.Evaluate(Gold(root, set), records, bodyHoldsStandfirst: false);
            default:
                if (!File.Exists(set)) throw new FileNotFoundException($"There is neither a set nor a gold file named {set}.");
                List<JsonElement> gold = [.. JsonFields.ReadLines(set)];
                var evaluation = ArticleSet.Evaluate(gold, records, bodyHoldsStandfirst: false);
                evaluation.Remarks.AddRange(GoldRemarks.Of(gold, records));
                return evaluation;
        }
    }

    private static IEnumerable<JsonElement> Gold(string root, string folder, string file = "gold.jsonl") =>
        JsonFields.ReadLines(Path.Combine(root, folder, file));
}
