using NewsCorpus.Blocks;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Blocks;

public sealed class DocumentContentTests
{
    [Fact]
    public void StringOf_AskedTwice_IsOneStringWithTheTextOfTheBlock()
    {
        var builder = new DocumentContentBuilder(SourceFormat.Html);
        foreach (var text in (string[])["The harbour", "freezes over"])
        {
            var start = builder.TextLength;
            builder.AppendText(text);
            builder.AddBlock(new Block { Kind = BlockKind.Paragraph, TextStart = start, TextLength = text.Length, Span = default });
        }

        using var content = builder.Build();
        Assert.Equal("freezes over", content.StringOf(1));
        Assert.Same(content.StringOf(1), content.StringOf(1));
        Assert.Equal("The harbour", content.StringOf(0));
    }
}
