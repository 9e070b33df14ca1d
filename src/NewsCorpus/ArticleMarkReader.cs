using System.Collections.Immutable;
using System.Net;
using NewsCorpus.Blocks;
using NewsCorpus.Decoding;
using NewsCorpus.Sources;

namespace NewsCorpus;

/// <summary>Reads the inline marks of kept blocks, which are asked for in source order; makes addresses absolute.</summary>
internal sealed class ArticleMarkReader
{
    private readonly DecodedSource _decoded;
    private readonly DocumentContent _content;
    private readonly Uri? _base;
    private readonly string? _authority;
    private int _next;

    public ArticleMarkReader(DecodedSource decoded, DocumentContent content, string? pageUrl)
    {
        _decoded = decoded;
        _content = content;
        _base = decoded.Document.Origin.Url ?? (Uri.TryCreate(pageUrl, UriKind.Absolute, out var page) ? page : null);
        _authority = _base is { IsAbsoluteUri: true } ? _base.GetLeftPart(UriPartial.Authority) : null;
    }

    public ImmutableArray<ArticleMark> MarksOf(in Block block)
    {
        var marks = _content.Marks;
        var end = block.TextStart + block.TextLength;
        while (_next < marks.Length && marks[_next].Start < block.TextStart) _next++;
        if (_next == marks.Length || marks[_next].Start > end) return [];

        var read = ImmutableArray.CreateBuilder<ArticleMark>();
        for (; _next < marks.Length && marks[_next].Start <= end; _next++)
        {
            ref readonly var mark = ref marks[_next];
            // What names hint at serves the classifiers; it does nothing to the text.
            if (mark.Kind == InlineKind.Named) continue;
            // A mark at the very end belongs to the block only when it covers nothing, as an image does.
            if (mark.Start == end && mark.End > mark.Start) break;
            read.Add(new ArticleMark(
                mark.Kind, mark.Start - block.TextStart, Math.Min(mark.End, end) - block.TextStart, AddressAt(mark.Target), TextAt(mark.Alternative)));
        }

        return read.DrainToImmutable();
    }

    private string? TextAt(SourceSpan span)
    {
        if (span.Length == 0) return null;
        var text = WebUtility.HtmlDecode(_decoded.Text.Span[span.Start..span.End].ToString()).Trim();
        return text.Length == 0 ? null : text;
    }

    private string? AddressAt(SourceSpan span)
    {
        if (TextAt(span) is not { } text) return null;
        // Nearly all addresses are of these two forms, which need no parser.
        if (text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal)) return text;
        if (_authority is not null && text[0] == '/' && !text.StartsWith("//", StringComparison.Ordinal)) return _authority + text;
        if (_base is not null && Uri.TryCreate(_base, text, out var resolved)) return resolved.ToString();
        return text;
    }
}
