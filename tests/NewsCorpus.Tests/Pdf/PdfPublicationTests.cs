using NewsCorpus.Metadata;
using NewsCorpus.Pdf;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Pdf;

/// <summary>The publication that a PDF states in its XMP packet.</summary>
public sealed class PdfPublicationTests
{
    private const string Publisher = "<dc:publisher><rdf:Bag><rdf:li>Vellen Post</rdf:li></rdf:Bag></dc:publisher>";
    private const string Name = "<prism:publicationName>Vellen Weekly</prism:publicationName>";

    [Theory]
    [InlineData(Publisher, "Vellen Post", "document-publisher")]
    [InlineData(Publisher + Name, "Vellen Weekly", "document-publication")]
    [InlineData(Name + Publisher, "Vellen Weekly", "document-publication")]
    public void Parse_Packet_StatesThePublication(string properties, string publication, string rule)
    {
        var article = Parse(properties);
        Assert.Equal(publication, article.Publication);
        Assert.Equal(rule, Assert.Single(article.Evidence, claim => claim.Field == MetadataField.Publication && claim.IsChosen).Rule);
    }

    [Theory]
    [InlineData("<dc:creator><rdf:Seq><rdf:li>Mara Quill</rdf:li><rdf:li>Oren Tisdale</rdf:li></rdf:Seq></dc:creator>", new[] { "Mara Quill", "Oren Tisdale" })]
    [InlineData("<dc:creator><rdf:Seq><rdf:li>Mara Quill</rdf:li></rdf:Seq></dc:creator>", new[] { "Mara Quill" })]
    [InlineData("<dc:creator><rdf:Seq><rdf:li>Mara Quill</rdf:li><rdf:li>Oren Tisdale</rdf:li><rdf:li>Yusra Wendell</rdf:li></rdf:Seq></dc:creator>", new[] { "Mara Quill", "Oren Tisdale", "Yusra Wendell" })]
    [InlineData("<dc:creator><rdf:Seq><rdf:li>Mara Quill, Oren Tisdale</rdf:li></rdf:Seq></dc:creator>", new[] { "Mara Quill", "Oren Tisdale" })]
    public void Parse_Packet_StatesAllAuthors(string properties, string[] authors) => Assert.Equal(authors, Parse(properties).Authors.Select(author => author.Name));

    private static Article Parse(string properties)
    {
        var packet = "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\" xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:prism=\"http://prismstandard.org/namespaces/basic/2.0/\">"
            + $"<rdf:RDF><rdf:Description rdf:about=\"\">{properties}</rdf:Description></rdf:RDF></x:xmpmeta>";
        var bytes = new MadePdf()
            .Add("<</Type/Catalog/Pages 2 0 R/Metadata 6 0 R>>")
            .Add("<</Type/Pages/Count 1/Kids[4 0 R]/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>>>")
            .Add("<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>")
            .Add("<</Type/Page/Parent 2 0 R/Contents 5 0 R>>")
            .Add(MadePdf.Stream(MadePdf.At(22, 60, 760, "Orchard harvest begins early") + MadePdf.Lines(
                "The growers of the valley began to pick the first plums on Monday, three weeks before",
                "the day on which their fathers had begun, and the press house opened its gates at six.",
                "By noon more than forty carts stood in the lane, and the keeper of the scales had run",
                "out of the slips on which he notes the weight of every load that comes down the hill.")))
            .Add(MadePdf.Stream(packet, "/Type/Metadata/Subtype/XML"))
            .Bytes();
        var article = new NewsParser(new NewsParserOptions().WithPdf()).Parse(new SourceDocument(bytes)).Article;
        Assert.NotNull(article);
        return article;
    }
}
