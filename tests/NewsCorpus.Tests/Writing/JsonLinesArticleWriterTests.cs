using System.Buffers;
using System.Text;
using System.Text.Json;
using NewsCorpus.Blocks;
using NewsCorpus.Writing;

namespace NewsCorpus.Tests.Writing;

public sealed class JsonLinesArticleWriterTests
{
    private static readonly string[] s_names =
    [
        "id", "source", "outcome", "headline", "alternativeHeadline", "standfirst", "kicker", "dateline", "byline", "authors", "publication", "domain",
        "syndicator", "published", "modified", "section", "keywords", "language", "languages", "url", "body", "blocks", "fingerprint", "diagnostics",
    ];

    [Fact]
    public void Write_AnyOutcome_HasEveryNameOfTheRecord()
    {
        foreach (var result in new[] { SampleResults.Article, SampleResults.Nothing })
        {
            using var record = JsonDocument.Parse(WriterText.Of(new JsonLinesArticleWriter(), result));
            foreach (var name in s_names) Assert.True(record.RootElement.TryGetProperty(name, out _), name);
        }
    }

    [Fact]
    public void Write_Article_CarriesValuesUnderTheirNames()
    {
        using var record = JsonDocument.Parse(WriterText.Of(new JsonLinesArticleWriter(), SampleResults.Article));
        var root = record.RootElement;
        Assert.Equal("article", root.GetProperty("outcome").GetString());
        Assert.Equal("2025-03-04T18:05+01:00", root.GetProperty("published").GetString());
        Assert.Equal("00000000000000ab", root.GetProperty("fingerprint").GetString());
        Assert.Equal("Coast Wire", root.GetProperty("authors")[1].GetString());
        Assert.Equal("agency", root.GetProperty("authorKinds")[1].GetString());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("kicker").ValueKind);
        Assert.False(root.TryGetProperty("removed", out _));
        var block = root.GetProperty("blocks")[2];
        Assert.Equal("subheading", block.GetProperty("role").GetString());
        Assert.Equal(10, block.GetProperty("start").GetInt32());
        Assert.Equal(0.9877, block.GetProperty("confidence").GetDouble());
    }

    [Fact]
    public void Write_Explained_AddsRemovedBlocksAndEvidence()
    {
        using var record = JsonDocument.Parse(WriterText.Of(new JsonLinesArticleWriter(RecordDetail.Explained), SampleResults.Article));
        Assert.Equal("interface", record.RootElement.GetProperty("removed")[0].GetProperty("role").GetString());
        var claim = record.RootElement.GetProperty("evidence")[0];
        Assert.Equal("headline", claim.GetProperty("field").GetString());
        Assert.True(claim.GetProperty("chosen").GetBoolean());
        Assert.Equal(3, claim.GetProperty("start").GetInt32());
    }

    [Theory]
    [InlineData("مرحبا 新聞 é")]
    [InlineData("emoji 😀 stays")]
    public void Write_OtherScripts_StayReadable(string text) => Assert.Contains(text[..5], WriterText.Of(new JsonLinesArticleWriter(), SampleResults.OfParagraph(text)), StringComparison.Ordinal);

    [Fact]
    public void Write_ControlCharactersAndLineBreaks_StayOnOneEscapedLine()
    {
        var line = WriterText.Of(new JsonLinesArticleWriter(), SampleResults.OfParagraph("a\nb\r\u001B[31m\u009B\0\uD800"));
        Assert.Equal(line.Length - 1, line.IndexOf('\n', StringComparison.Ordinal));
        Assert.DoesNotContain(line[..^1], char.IsControl);
    }

    [Fact]
    public void Write_BytesAndText_AreTheSame()
    {
        var writer = new JsonLinesArticleWriter(RecordDetail.Explained);
        var buffer = new ArrayBufferWriter<byte>();
        writer.Write(buffer, SampleResults.Article);
        Assert.Equal(WriterText.Of(writer, SampleResults.Article), Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    /// <summary>Programs that filter records leave out what is empty.</summary>
    [Fact]
    public void Deserialize_ShortRecord_HasEmptyLists()
    {
        const string Line = """{"id":"a","source":{"format":"html"},"outcome":"article","keywords":null}""";
        var record = JsonSerializer.Deserialize(Line, ArticleRecordContext.Default.ArticleRecord)!;
        Assert.Empty(record.Authors);
        Assert.Empty(record.AuthorKinds);
        Assert.Empty(record.Keywords);
        Assert.Empty(record.Languages);
        Assert.Empty(record.Blocks);
        Assert.Empty(record.Diagnostics);
    }

    [Fact]
    public void Write_ReadBack_IsTheSameRecord()
    {
        var record = JsonSerializer.Deserialize(WriterText.Of(new JsonLinesArticleWriter(), SampleResults.Article), ArticleRecordContext.Default.ArticleRecord);
        Assert.Equal("a1", record?.Id);
        Assert.Equal("link", record?.Blocks[1].Marks?[1].Kind);
        Assert.Equal(nameof(InlineKind.Strong), record?.Blocks[1].Marks?[0].Kind, ignoreCase: true);
    }
}
