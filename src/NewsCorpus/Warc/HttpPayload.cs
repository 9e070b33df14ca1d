using System.Collections.Immutable;
using NewsCorpus.Sources;

namespace NewsCorpus.Warc;

/// <summary>The content of an HTTP answer, without the codings it was sent in.</summary>
/// <param name="Content">The content, or what could be read of it.</param>
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
    public static HttpPayload Decode(ArraySegment<byte> body, ImmutableArray<KeyValuePair<string, string>> fields, int maxBytes)
    {
        if (fields.IsEmpty) return new HttpPayload(body);
        var names = new List<string>();
        AddCodings(fields, "Content-Encoding", names);
        AddCodings(fields, "Transfer-Encoding", names);
        if (names.RemoveAll(static name => name.Equals("chunked", StringComparison.OrdinalIgnoreCase)) > 0) body = body[..ChunkedBody.Join(body)];
        if (names.Count > MaxCodings) return Failed(ParseOutcome.LimitExceeded, DiagnosticCodes.HeaderLimit, $"The answer names {names.Count} codings; the limit is {MaxCodings}.");
        var content = body;
        string? problem = null;
        // The coding that was applied last is undone first.
        for (var i = names.Count - 1; i >= 0 && problem is null; i--)
        {
            var coding = CodingOf(names[i]);
            if (!PackedBody.IsPacked(content, coding)) continue;
            if (coding == ContentCoding.Unknown) return Failed(ParseOutcome.Undecodable, DiagnosticCodes.FormatNotSupported, $"The answer is packed with \"{names[i]}\", which cannot be unpacked.");
            content = PackedBody.Unpack(content, coding, maxBytes, out var isWhole);
            if (content.Count > maxBytes) return Failed(ParseOutcome.LimitExceeded, DiagnosticCodes.SourceTooLarge, $"Source is {content.Count} bytes or more; the limit is {maxBytes}.");
            if (!isWhole) problem = $"The answer is packed with \"{names[i]}\" and damaged: {content.Count} bytes could be unpacked.";
        }

        return new HttpPayload(content, problem);
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

    private static HttpPayload Failed(ParseOutcome outcome, string code, string message) => new(default, Failure: (outcome, new Diagnostic(code, message)));
}
