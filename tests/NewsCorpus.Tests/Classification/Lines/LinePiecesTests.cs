using NewsCorpus.Blocks;
using NewsCorpus.Classification.Lines;
using NewsCorpus.Decoding;
using NewsCorpus.PlainText;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Classification.Lines;

public class LinePiecesTests
{
    [Theory]
    [InlineData("Home / Ports / Ferries run late again on Sunday", 1)]
    [InlineData("Ferries run late again on Sunday | The Quillport Gazette", 1)]
    [InlineData("HomePortsFerries run late again on Sunday", 1)]
    [InlineData("HomePorts: where ferries run late", -1)]
    public void FindIn_LineWithHeadlineInIt_GivesTheHeadline(string line, int expected)
    {
        using var decoded = SourceDecoder.Decode(SourceDocument.FromText($"{line}\n\nFerries run late again on Sunday\n", SourceFormat.PlainText), []);
        using var content = new PlainTextSourceReader().Read(decoded, new ReadContext(ReadLimits.Default));
        using var analysis = new TextAnalysis(content, "en");
        using var pieces = new LinePieces(content, analysis.Document.Facts, 0, content.Blocks.Length);
        Assert.Equal(expected, pieces.FindIn(0));
    }
}
