using System.Buffers;
using System.Text;
using System.Text.Json;
using NewsCorpus.Blocks;
using NewsCorpus.Sources;

namespace NewsCorpus.Html;

/// <summary>
/// Flattens JSON-LD to triples with one pass of System.Text.Json's reader; no document is built, and values of properties that say nothing
/// about an article are skipped. What the format forbids and news pages do is allowed: trailing commas, comments, several values in a row,
/// wrappers around the whole; what still fails is repaired and read once more.
/// </summary>
internal ref struct JsonLdReader
{
    private readonly HtmlDeclarations _declarations;
    private readonly ReadOnlySpan<byte> _json;
    private readonly SourceSpan _script;
    private readonly bool _isExact;
    private readonly Stack<(int Item, string? Key, bool IsArray)> _levels = new();
    private Utf8JsonReader _reader;
    private long _mappedBytes;
    private int _mappedUnits;

    private JsonLdReader(ReadOnlySpan<byte> json, SourceSpan script, bool isExact, HtmlDeclarations declarations)
    {
        _json = json;
        _script = script;
        _isExact = isExact;
        _declarations = declarations;
        _reader = new Utf8JsonReader(json, new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = declarations.Context.Limits.MaxJsonDepth,
            AllowMultipleValues = true,
        });
    }

    /// <summary>Reads the content of one script element.</summary>
    /// <param name="script">The content.</param>
    /// <param name="start">Where it starts in the source.</param>
    /// <param name="declarations">Takes the triples.</param>
    public static void Read(ReadOnlySpan<char> script, int start, HtmlDeclarations declarations)
    {
        var context = declarations.Context;
        var (from, to) = JsonRepair.Unwrap(script);
        if (from == to) return;
        var span = new SourceSpan(start + from, start + to);
        if (to - from > context.Limits.MaxJsonLength)
        {
            context.Report(DiagnosticCodes.DeclarationLimit, $"Structured data of {to - from} units is longer than {context.Limits.MaxJsonLength}; it was not read.", span);
            return;
        }

        var (count, items) = (declarations.Count, declarations.Items);
        if (TryRead(script[from..to], span, isExact: true, declarations)) return;
        declarations.Restore(count, items);
        var repaired = ArrayPool<char>.Shared.Rent((2 * (to - from)) + 2);
        var length = JsonRepair.Repair(script[from..to], repaired);
        var isRead = TryRead(repaired.AsSpan(0, length), span, isExact: false, declarations);
        ArrayPool<char>.Shared.Return(repaired);
        if (!isRead) context.Report(DiagnosticCodes.StructuredDataMalformed, "Structured data is malformed; it was read up to the first fault.", span);
    }

    private static bool TryRead(ReadOnlySpan<char> json, SourceSpan script, bool isExact, HtmlDeclarations declarations)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        try
        {
            var length = Encoding.UTF8.GetBytes(json, bytes);
            new JsonLdReader(bytes.AsSpan(0, length), script, isExact, declarations).Run();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private void Run()
    {
        _mappedUnits = _script.Start;
        string? key = null;
        while (_reader.Read())
        {
            switch (_reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    key = StructuredKeys.Find(_reader.ValueSpan);
                    if (key is null) _reader.Skip();
                    break;
                case JsonTokenType.StartObject:
                    OpenItem(KeyOf(key));
                    break;
                case JsonTokenType.StartArray:
                    _levels.Push((_levels.Count > 0 ? _levels.Peek().Item : 0, KeyOf(key), true));
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    _levels.Pop();
                    break;
                case JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False:
                    AddValue(KeyOf(key));
                    break;
            }
        }
    }

    /// <summary>The property that a value belongs to: that of the array around it, or the one just read.</summary>
    private readonly string? KeyOf(string? lastRead) => _levels.Count == 0 ? null : _levels.Peek().IsArray ? _levels.Peek().Key : lastRead;

    private void OpenItem(string? key)
    {
        var owner = _levels.Count > 0 ? _levels.Peek().Item : 0;
        var item = _declarations.NextItem();
        if (owner != 0 && key is not null and not "@graph") _declarations.Add(DeclarationKind.JsonLd, key, "", SpanOfToken(), owner, item);
        _levels.Push((item, null, false));
    }

    private void AddValue(string? key)
    {
        if (key is null || _levels.Peek().Item is var item && item == 0) return;
        var value = ReadValue(key);
        if (value.Length == 0) return;
        if (key == StructuredKeys.Type) value = StructuredKeys.LastSegment(value);
        _declarations.Add(DeclarationKind.JsonLd, key, value, SpanOfToken(), item);
    }

    private readonly string ReadValue(string key)
    {
        if (_reader.TokenType == JsonTokenType.True) return "true";
        if (_reader.TokenType == JsonTokenType.False) return "false";
        var buffer = ArrayPool<char>.Shared.Rent(_reader.ValueSpan.Length);
        try
        {
            var length = _reader.TokenType == JsonTokenType.Number ? Encoding.UTF8.GetChars(_reader.ValueSpan, buffer) : _reader.CopyString(buffer);
            return HtmlText.Decode(buffer.AsSpan(0, length), _declarations.MaxLengthOf(key), _declarations, isAttribute: false, keepsLines: key == StructuredKeys.ArticleBody);
        }
        catch (InvalidOperationException)
        {
            // An escaped half of a surrogate pair: the value is no text.
            return "";
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    /// <summary>Where the token stands in the source; in repaired text the whole script has to do.</summary>
    private SourceSpan SpanOfToken()
    {
        if (!_isExact) return _script;
        Advance(_reader.TokenStartIndex);
        var start = _mappedUnits;
        Advance(_reader.BytesConsumed);
        return new SourceSpan(start, _mappedUnits);
    }

    private void Advance(long bytes)
    {
        if (bytes <= _mappedBytes) return;
        _mappedUnits += Encoding.UTF8.GetCharCount(_json[(int)_mappedBytes..(int)bytes]);
        _mappedBytes = bytes;
    }
}
