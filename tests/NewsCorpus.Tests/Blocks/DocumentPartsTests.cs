using NewsCorpus.Blocks;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Blocks;

public sealed class DocumentPartsTests
{
    [Fact]
    public void Cut_TwoParts_EachHasItsBlocksMarksAndContainers()
    {
        using var content = Build();
        Assert.Equal(2, DocumentParts.Count(content));
        using var second = DocumentParts.Cut(content, 1);
        Assert.Equal(1, second.Blocks.Length);
        Assert.Equal("gamma delta", second.TextOf(0).ToString());
        Assert.Equal(new SourceSpan(20, 31), second.Blocks[0].Span);
        Assert.Equal("gamma", second.Text[second.Marks[0].Start..second.Marks[0].End].ToString());
        Assert.Equal(ElementTraits.Article, second.Containers[second.Blocks[0].Container].Traits);
    }

    [Fact]
    public void Cut_Declarations_WholeSourceOnesGoToEachPart()
    {
        using var content = Build();
        using var second = DocumentParts.Cut(content, 1);
        Assert.Equal(["page"], second.Declarations.Select(d => d.Value));
        using var first = DocumentParts.Cut(content, 0);
        Assert.Equal(["page", "first"], first.Declarations.Select(d => d.Value));
    }

    [Fact]
    public void Count_PartWithoutBlocks_IsNone()
    {
        var builder = new DocumentContentBuilder(SourceFormat.PlainText);
        Add(builder, "alpha", 0);
        builder.StartPart();
        using var content = builder.Build();
        Assert.Equal(1, DocumentParts.Count(content));
    }

    private static DocumentContent Build()
    {
        var builder = new DocumentContentBuilder(SourceFormat.PlainText);
        builder.AddDeclaration(new Declaration(DeclarationKind.Title, "title", "page", default));
        Add(builder, "alpha", 0);
        builder.AddDeclaration(new Declaration(DeclarationKind.Time, "time", "first", default) { BlockIndex = 1 });
        Add(builder, "beta", 10);
        builder.StartPart();
        builder.OpenContainer(ElementTraits.Article);
        builder.AddMark(new InlineMark { Kind = InlineKind.Link, Start = builder.TextLength, End = builder.TextLength + 5 });
        Add(builder, "gamma delta", 20);
        builder.CloseContainer();
        return builder.Build();
    }

    private static void Add(DocumentContentBuilder builder, string text, int at)
    {
        var start = builder.TextLength;
        builder.AppendText(text);
        builder.AddBlock(new Block { TextStart = start, TextLength = text.Length, Span = new SourceSpan(at, at + text.Length) });
    }
}
