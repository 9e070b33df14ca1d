using System.Buffers;
using System.Collections.Immutable;
using NewsCorpus.Sources;

namespace NewsCorpus.Warc;

/// <summary>The content of an HTTP answer, without the codings it was sent in.</summary>
/// <param name="Content">The content, or what could be read of it; where there is a failure its memory alone.</param>
/// <param name="Problem">What was wrong with it; null when nothing was.</param>
/// <param name="Failure">What it ends with when there is no content to give; null when there is.</param>
internal readonly record struct HttpPayload(ArraySegment<byte> Content, string? Problem = null, (ParseOutcome Outcome, Diagnostic Diagnostic)? Failure = null)
{
    // Answers have one coding, some have two by mistake.
    private const int MaxCodings = 3;

    /// <summary>Undoes the codings that the header fields name, as far as the body is in them.</summary>
    /// <param name="body">The body as it is stored; its bytes may be moved.</param>
    /// <param name="fields">The header fields.</param>
    /// <param name="maxBytes">The most bytes that are unpacked.</param>
    /// <param name="pool">Where the memory of the body comes from: that of the answer is returned where the content is not in it.</param>
    public static HttpPayload Decode(ArraySegment<byte> body, ImmutableArray<KeyValuePair<string, string>> fields, int maxBytes, ArrayPool<byte> pool)
    {
        if (fields.IsEmpty) return new HttpPayload(body);
        var codings = new List<string>();
        AddCodings(fields, "Content-Encoding", codings);
        AddCodings(fields, "Transfer-Encoding", codings);
        if (codings.RemoveAll(static name => name.Equals("chunked", StringComparison.OrdinalIgnoreCase)) > 0) body = body[..ChunkedBody.Join(body)];
        var payload = codings.Count <= MaxCodings
            ? new HttpPayload(body)
            : Failed(body, ParseOutcome.LimitExceeded, DiagnosticCodes.HeaderLimit, $"The answer names {codings.Count} codings; the limit is {MaxCodings}.");
        // The coding that was applied last is undone first.
        for (var i = codings.Count - 1; i >= 0 && payload is { Problem: null, Failure: null }; i--) payload = Unpack(payload.Content, codings[i], maxBytes, pool);
        return payload;
    }

    private static HttpPayload Unpack(ArraySegment<byte> packed, string name, int maxBytes, ArrayPool<byte> pool)
    {
        var coding = CodingOf(name);
        if (!PackedBody.IsPacked(packed, coding)) return new HttpPayload(packed);
        if (coding == ContentCoding.Unknown) return Failed(packed, ParseOutcome.Undecodable, DiagnosticCodes.FormatNotSupported, $"The answer is packed with \"{name}\", which cannot be unpacked.");
        var content = PackedBody.Unpack(packed, coding, maxBytes, pool, out var isWhole);
        if (packed.Array is { } array) pool.Return(array);
        if (content.Count > maxBytes) return Failed(content, ParseOutcome.LimitExceeded, DiagnosticCodes.SourceTooLarge, $"Source is {content.Count} bytes or more; the limit is {maxBytes}.");
        return new HttpPayload(content, isWhole ? null : $"The answer is packed with \"{name}\" and damaged: {content.Count} bytes could be unpacked.");
    }

    private static void AddCodings(ImmutableArray<KeyValuePair<string, string>> fields, string name, List<string> codings)
    {
        foreach (var field in fields)
        {
            if (field.Key.Equals(name, StringComparison.OrdinalIgnoreCase)) codings.AddRange(field.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }
    }

    private static ContentCoding CodingOf(string name) => name.ToLowerInvariant() switch
    {
        "gzip" or "x-gzip" => ContentCoding.Gzip,
        "deflate" => ContentCoding.Deflate,
        "br" => ContentCoding.Brotli,
        "identity" or "none" => ContentCoding.Identity,
        _ => ContentCoding.Unknown,
    };

    private static HttpPayload Failed(ArraySegment<byte> content, ParseOutcome outcome, string code, string message) => new(content, Failure: (outcome, new Diagnostic(code, message)));
}
