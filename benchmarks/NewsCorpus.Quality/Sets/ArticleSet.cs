using System.Text.Json;
using System.Text.Json.Nodes;
using NewsCorpus.Quality.Scores;
using NewsCorpus.Quality.Text;

namespace NewsCorpus.Quality.Sets;

/// <summary>
/// Articles with any of: body, segments that must be in or out (with, without), title, date, authors, tags, publisher, language (lang).
/// Only the fields that a gold line has are scored for it; a missing record counts as an empty answer.
/// </summary>
internal sealed class ArticleSet
{
    private readonly ShingleScore _body = new();
    private readonly SegmentScore _segments = new();
    private readonly TitleScore _title = new();
    private readonly DateScore _date = new();
    private readonly NameSetScore _authors = new(FieldText.PersonKey);
    private readonly NameSetScore _tags = new(FieldText.Fold);
    private readonly PublisherScore _publisher = new();
    private readonly LanguageScore _language = new();

    private ArticleSet()
    {
    }

    /// <param name="gold">The gold lines.</param>
    /// <param name="records">The records.</param>
    /// <param name="bodyHoldsStandfirst">Whether the gold bodies open with the standfirst, which records keep apart.</param>
    public static Evaluation Evaluate(IEnumerable<JsonElement> gold, Records records, bool bodyHoldsStandfirst)
    {
        var set = new ArticleSet();
        var evaluation = new Evaluation();
        var (pages, missing) = (0, 0);
        foreach (var line in gold)
        {
            pages++;
            var record = records.Find(line.RequiredText("id"));
            if (record is null) missing++;
            evaluation.Items.Add((JsonNode)set.Score(line, record ?? default, bodyHoldsStandfirst));
        }

        evaluation.AddCount("pages", pages);
        evaluation.AddCount("missing", missing);
        set.Report(evaluation);
        return evaluation;
    }

    private JsonObject Score(JsonElement gold, JsonElement record, bool bodyHoldsStandfirst)
    {
        var item = new JsonObject { ["id"] = gold.RequiredText("id") };
        var goldBody = gold.Text("body");
        var body = record.Text("body") ?? "";
        if (bodyHoldsStandfirst && record.Text("standfirst") is { Length: > 0 } standfirst) body = WithStandfirst(body, standfirst, goldBody);
        if (!string.IsNullOrEmpty(goldBody)) item["body_f1"] = Math.Round(_body.Add(goldBody, body), 4);
        var (with, without) = (gold.Texts("with") ?? [], gold.Texts("without") ?? []);
        if (with.Count + without.Count > 0) item["segments_wrong"] = _segments.Add(with, without, body);
        ScoreFields(gold, record, item);
        return item;
    }

    private void ScoreFields(JsonElement gold, JsonElement record, JsonObject item)
    {
        if (gold.Text("title") is { Length: > 0 } title) item["title"] = _title.Add(title, record.Text("headline"));
        if (FieldText.Day(gold.Text("date")) is { } day) item["date"] = _date.Add(day, record.Text("published"));
        if (gold.Texts("authors") is { } authors) item["authors_f1"] = Math.Round(_authors.Add(authors, record.Texts("authors") ?? []), 3);
        if (gold.Texts("tags") is { } tags) item["tags_f1"] = Math.Round(_tags.Add(tags, record.Texts("keywords") ?? []), 3);
        if (gold.Text("publisher") is { Length: > 0 } publisher) item["publisher"] = _publisher.Add(publisher, record.Text("publication"));
        if (gold.Text("lang") is { Length: > 0 } language) item["language"] = _language.Add(language, record.Text("language"));
    }

    private void Report(Evaluation evaluation)
    {
        if (_body.Count > 0)
        {
            evaluation.Add("body_f1", _body.Average.F1);
            evaluation.Add("body_p", _body.Average.Precision);
            evaluation.Add("body_r", _body.Average.Recall);
            evaluation.Add("exact", _body.Identical);
            evaluation.Add("page_f1", _body.PageF1);
        }

        if (_segments.Count > 0) evaluation.Add("segments_f1", _segments.F1);
        if (_title.Count > 0)
        {
            evaluation.Add("title_exact", _title.Exact);
            evaluation.Add("title_token_f1", _title.TokenF1);
        }

        if (_date.Count > 0)
        {
            evaluation.Add("date_accuracy", _date.Accuracy);
            evaluation.Add("date_precision", _date.Precision);
        }

        if (_authors.Count > 0) evaluation.Add("authors_f1", _authors.F1);
        if (_tags.Count > 0) evaluation.Add("tags_f1", _tags.F1);
        if (_publisher.Count > 0)
        {
            evaluation.Add("publisher_exact", _publisher.Exact);
            evaluation.Add("publisher_lenient", _publisher.Lenient);
        }

        if (_language.Count > 0) evaluation.Add("language_accuracy", _language.Accuracy);
    }

    /// <summary>Puts the standfirst back where the gold body has it and the record's body does not.</summary>
    private static string WithStandfirst(string body, string standfirst, string? goldBody)
    {
        var lead = UnicodeText.WordCharacters(standfirst);
        return !string.IsNullOrEmpty(goldBody)
            && UnicodeText.WordCharacters(goldBody).Contains(lead, StringComparison.Ordinal)
            && !UnicodeText.WordCharacters(body).Contains(lead, StringComparison.Ordinal)
            ? standfirst + "\n" + body
            : body;
    }
}
