using NewsCorpus.Metadata;
using NewsCorpus.Sources;
using static NewsCorpus.Tests.Metadata.Extractors.ExtractorAssert;

namespace NewsCorpus.Tests.Metadata.Extractors;

/// <summary>Claims of HTTP headers; those of PDF documents are tested with the PDF reader.</summary>
public sealed class DocumentInfoExtractorTests
{
    [Fact]
    public void Extract_Headers_GiveModifiedAndLanguage()
    {
        var origin = new SourceOrigin
        {
            Url = new Uri("https://www.lakepost.example/news/lake"),
            HttpHeaders = [new("Last-Modified", "Tue, 12 Jan 2021 07:30:00 GMT"), new("Content-Language", "en-GB")],
        };
        var result = NewsParser.Default.Parse(SourceDocument.FromText(
            "<html><body><article><h1>Lake freezes over</h1><p>The lake above Oberweiler froze over on Monday night for the first time in forty years, and by the morning half of the town stood on the ice.</p><p>Older people remember the winter of the great frost, when lorries drove across the lake and a band played.</p></article></body></html>",
            SourceFormat.Html,
            origin));
        Assert.NotNull(result.Article);
        Claims(result.Article, MetadataField.Modified, "http-last-modified", "2021-01-12T07:30:00Z");
        Claims(result.Article, MetadataField.Language, "http-content-language", "en-GB");
    }
}
