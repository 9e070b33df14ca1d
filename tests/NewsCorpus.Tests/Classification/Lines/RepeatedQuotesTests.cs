using NewsCorpus.Blocks;
using NewsCorpus.Classification.Lines;
using NewsCorpus.Decoding;
using NewsCorpus.PlainText;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Classification.Lines;

public class RepeatedQuotesTests
{
    [Theory]
    [InlineData("“It is a matter of trust that we keep to the tide”", "Mara Quill, who runs the ferry, says: “IT IS A MATTER OF TRUST THAT we keep to the tide, and to nothing else.”", true)]
    [InlineData("“It is a matter of trust that we keep to the tide”", "Mara Quill, who runs the ferry, says that it is a matter of hope that they keep to the tide, and to nothing else.", false)]
    [InlineData("„Über die Überfahrt entscheidet das Wasser und kein Fahrplan“", "Mara Quill sagt: „ÜBER DIE ÜBERFAHRT ENTSCHEIDET DAS Wasser und kein Fahrplan“, und legt dann doch vor allen anderen ab.", true)]
    [InlineData("«Το πλοίο φεύγει πάντα με την παλίρροια του λιμανιού μας»", "Η κυρία Μάρα λέει: «ΤΟ πλοίο ΦΕΎΓΕΙ πάντα με την παλίρροια του λιμανιού μας», και φεύγει πριν από όλους τους άλλους.", true)]
    [InlineData("\"We sail at six or we do not sail at all, whatever they say\"", "The skipper said to all of us: we sail at six or we do not sail at all, whatever they say on the quay.", true)]
    public void StandsNear_QuotationOverParagraph_IsFoundInAnyCase(string quote, string paragraph, bool isRepeated)
    {
        using var decoded = SourceDecoder.Decode(SourceDocument.FromText($"{quote}\n\n{paragraph}", SourceFormat.PlainText), []);
        using var content = new PlainTextSourceReader().Read(decoded, new ReadContext(ReadLimits.Default));
        using var analysis = new TextAnalysis(content, "en");

        Assert.Equal(isRepeated, RepeatedQuotes.StandsNear(content, analysis.Document, 0));
    }
}
