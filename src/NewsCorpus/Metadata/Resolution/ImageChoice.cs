using NewsCorpus.Blocks;
using NewsCorpus.Classification;
using NewsCorpus.Metadata.Names;

namespace NewsCorpus.Metadata.Resolution;

/// <summary>
/// Chooses the image that a page declares as its own, with the caption that the page prints under it or declares for it, and whom either credits.
/// A printed picture is the declared one when both file names share a long run of letters or digits: servers put sizes into addresses.
/// </summary>
internal static class ImageChoice
{
    private const int LeastShared = 8;
    private const int MaxCaptionBlocks = 3;
    private const int LongestCaption = 600;
    private const int LongestCredit = 100;

    public static ArticleImage? Choose(MetadataContext context, RankedChoice ranked)
    {
        if (ranked.Choose(MetadataField.Image) is not { } stated || context.Absolute(stated) is not { } url) return null;
        var (caption, credit) = Declared(context, stated);
        if (caption is null && Printed(context, FileOf(url)) is { } printed) caption = printed;
        if (caption is not null && CutCredit(ref caption) is { } named) credit ??= named;
        return new ArticleImage(url, string.IsNullOrWhiteSpace(caption) ? null : caption, string.IsNullOrWhiteSpace(credit) ? null : credit);
    }

    /// <summary>What the structured item of the image says about it.</summary>
    private static (string? Caption, string? Credit) Declared(MetadataContext context, string url)
    {
        var items = context.Items;
        for (var item = 1; item <= items.Count; item++)
        {
            if (!items.IsType(item, "ImageObject")) continue;
            if (items.Find(item, "url")?.Value != url && items.Find(item, "contentUrl")?.Value != url) continue;
            return (Short(items.Find(item, "caption")?.Value), Short(items.Find(item, "creditText")?.Value ?? items.Find(item, "credit")?.Value));
        }

        return (null, null);
    }

    private static string? Short(string? text) => text is { Length: > 0 and <= LongestCaption } ? Spaces.Fold(text) : null;

    /// <summary>The caption under the printed picture with a file name.</summary>
    private static string? Printed(MetadataContext context, ReadOnlySpan<char> file)
    {
        if (file.Length < LeastShared) return null;
        var blocks = context.Content.Blocks;
        var source = context.Source.Span;
        var block = 0;
        foreach (ref readonly var mark in context.Content.Marks)
        {
            if (mark.Kind != InlineKind.Image || mark.Target.End <= mark.Target.Start || mark.Target.End > source.Length) continue;
            while (block < blocks.Length && blocks[block].TextStart + blocks[block].TextLength < mark.Start) block++;
            if (!AreOne(file, FileOf(source[mark.Target.Start..mark.Target.End]))) continue;
            for (var i = Math.Max(0, block - 1); i < Math.Min(blocks.Length, block + MaxCaptionBlocks); i++)
            {
                if ((blocks[i].Kind == BlockKind.Caption || context.Decisions[i].Role == BlockRole.Caption) && blocks[i].TextLength is > 0 and <= LongestCaption) return context.Content.StringOf(i);
            }
        }

        return null;
    }

    private static bool AreOne(ReadOnlySpan<char> file, ReadOnlySpan<char> other)
    {
        var shared = file.CommonPrefixLength(other);
        return shared >= LeastShared && shared * 2 >= Math.Min(file.Length, other.Length);
    }

    private static ReadOnlySpan<char> FileOf(ReadOnlySpan<char> address)
    {
        if (address.IndexOfAny('?', '#') is >= 0 and var end) address = address[..end];
        return address[(address.TrimEnd('/').LastIndexOf('/') + 1)..];
    }

    /// <summary>Cuts "Photo: Ann Lee", "© Ann Lee" and "(Ann Lee/AFP)" off the end of a caption.</summary>
    private static string? CutCredit(ref string caption)
    {
        var text = caption.AsSpan();
        var start = -1;
        var nameStart = 0;
        for (var i = text.Length - 2; i >= 0 && start < 0; i--)
        {
            if (text[i] == '©')
            {
                (start, nameStart) = (i, i + 1);
            }
            else if (text[i] is ':' or '：' && WordBefore(text, i) is var word && word < i && BylineWords.Is(text[word..i], BylineWordKinds.Photo))
            {
                (start, nameStart) = (word, i + 1);
            }
        }

        if (start < 0 && text[^1] == ')' && text.LastIndexOf('(') is >= 0 and var open && text[open..].Contains('/')) (start, nameStart) = (open, open + 1);
        if (start < 0) return null;
        var credit = text[nameStart..].Trim(" .()[]|/:©").ToString();
        if (credit.Length is 0 or > LongestCredit) return null;
        caption = text[..start].TrimEnd(" ([|-–—/").ToString();
        return credit;
    }

    private static int WordBefore(ReadOnlySpan<char> text, int end)
    {
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return start;
    }
}
