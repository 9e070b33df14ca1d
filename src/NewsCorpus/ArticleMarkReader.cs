using System.Collections.Immutable;
using System.Net;
using System.Runtime.InteropServices;
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
        _base = BaseAddress.Of(content.Declarations, decoded.Document.Origin.Url ?? (Uri.TryCreate(pageUrl, UriKind.Absolute, out var page) ? page : null));
        _authority = _base is { IsAbsoluteUri: true } ? _base.GetLeftPart(UriPartial.Authority) : null;
    }

    public ImmutableArray<ArticleMark> MarksOf(in Block block)
    {
        var marks = _content.Marks;
        var end = block.TextStart + block.TextLength;
        while (_next < marks.Length && marks[_next].Start < block.TextStart) _next++;
        if (_next == marks.Length || marks[_next].Start > end) return [];

        var count = CountMarks(end);
        if (count == 0) return [];
        var read = new ArticleMark[count];
        for (var at = 0; at < count; _next++)
        {
            ref readonly var mark = ref marks[_next];
            // What names hint at serves the classifiers; it does nothing to the text.
            if (mark.Kind == InlineKind.Named) continue;
            read[at++] = new ArticleMark(
                mark.Kind,
                mark.Start - block.TextStart,
                Math.Min(mark.End, end) - block.TextStart,
                mark.Kind == InlineKind.Time ? TextAt(mark.Target) : AddressAt(mark.Target),
                TextAt(mark.Alternative));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(read);
    }

    private int CountMarks(int end)
    {
        var count = 0;
        var marks = _content.Marks;
        for (var i = _next; i < marks.Length && marks[i].Start <= end; i++)
        {
            if (marks[i].Kind == InlineKind.Named) continue;
            // A mark at the very end belongs to the block only when it covers nothing, as an image does.
            if (marks[i].Start == end && marks[i].End > marks[i].Start) break;
            count++;
        }

        return count;
    }

    // A reader that is not ours may name a place that there is not.
    private bool IsInSource(SourceSpan span) => span.Length > 0 && span.Start >= 0 && span.End <= _decoded.Text.Length;

    private string? TextAt(SourceSpan span)
    {
        if (!IsInSource(span)) return null;
        var source = _decoded.Text.Span[span.Start..span.End];
        var text = source.Contains('&') ? WebUtility.HtmlDecode(source.ToString()).Trim() : source.Trim().ToString();
        return text.Length == 0 ? null : text;
    }

    /// <summary>An address that starts at the root of the same host, the most frequent form of all; made without a string in between.</summary>
    private bool OnSameHost(ReadOnlySpan<char> source, out string? address)
    {
        var isRooted = source is ['/'] or ['/', not '/', ..] && !source.Contains('&');
        address = isRooted ? string.Concat(_authority, source) : null;
        return isRooted;
    }

    private string? AddressAt(SourceSpan span)
    {
        if (!IsInSource(span)) return null;
        if (_authority is not null && OnSameHost(_decoded.Text.Span[span.Start..span.End].Trim(), out var address)) return address;
        if (TextAt(span) is not { } text) return null;
        // Nearly all addresses are of these two forms, which need no parser.
        if (text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal)) return text;
        if (_authority is not null && text[0] == '/' && !text.StartsWith("//", StringComparison.Ordinal)) return _authority + text;
        if (_base is not null && Uri.TryCreate(_base, text, out var resolved)) return resolved.AbsoluteUri;
        return text;
    }
}
