using NewsCorpus.Blocks;
using NewsCorpus.Sources;

namespace NewsCorpus.Html;

/// <summary>Takes the statements that a page makes about itself, numbers their items and keeps to the limits.</summary>
internal sealed class HtmlDeclarations(DocumentContentBuilder builder, ReadContext context)
{
    // Bodies in structured data are a witness for the body on the page; none of the measured ones is longer.
    private const int MaxBodyLength = 1 << 20;

    private readonly string?[] _recent = new string?[64];
    private bool _isLimitReported;

    /// <summary>The number of structured items so far.</summary>
    public int Items { get; private set; }

    public ReadContext Context => context;

    /// <summary>The number of statements so far.</summary>
    public int Count => builder.Declarations.Count;

    /// <summary>Gives the next item its number.</summary>
    public int NextItem() => ++Items;

    /// <summary>The longest value of a property.</summary>
    public int MaxLengthOf(string key) => key == StructuredKeys.ArticleBody ? MaxBodyLength : context.Limits.MaxDeclarationLength;

    /// <summary>A value as a string. Pages state their title, description, address and picture three or four times, and those are one string.</summary>
    public string ValueOf(ReadOnlySpan<char> value)
    {
        if (value.IsEmpty) return "";
        ref var known = ref _recent[((value.Length * 31) + (value[0] * 7) + value[^1]) % _recent.Length];
        if (known is null || !value.SequenceEqual(known)) known = value.ToString();
        return known;
    }

    public void Add(DeclarationKind kind, string key, string value, SourceSpan span, int item = 0, int valueItem = 0, bool isPlaced = false)
    {
        if (Count >= context.Limits.MaxDeclarations)
        {
            if (!_isLimitReported) context.Report(DiagnosticCodes.DeclarationLimit, $"The page makes more than {context.Limits.MaxDeclarations} statements about itself; the rest was not read.", span);
            _isLimitReported = true;
            return;
        }

        builder.AddDeclaration(new Declaration(kind, key, value, span)
        {
            Item = item,
            ValueItem = valueItem,
            BlockIndex = builder.BlockCount,
            Container = isPlaced ? builder.CurrentContainer : 0,
        });
    }

    /// <summary>Takes back the last statements and items, to read them once more in another way.</summary>
    public void Restore(int count, int items)
    {
        builder.TruncateDeclarations(count);
        Items = items;
    }
}
