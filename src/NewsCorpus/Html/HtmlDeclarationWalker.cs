using NewsCorpus.Blocks;
using NewsCorpus.Sources;

namespace NewsCorpus.Html;

/// <summary>
/// Reads what a page says about itself in machine form, one element at a time in document order: meta, title, link, time, JSON-LD,
/// microdata and RDFa, and where scripts keep their state.
/// </summary>
internal sealed class HtmlDeclarationWalker(HtmlTree tree, HtmlDeclarations declarations)
{
    // Names, dates and headlines; longer texts stand in blocks anyway.
    private const int MaxTextValueLength = 1024;

    private const ulong ItemAttributes =
        (1UL << (int)HtmlAttribute.ItemProp) | (1UL << (int)HtmlAttribute.ItemScope) | (1UL << (int)HtmlAttribute.TypeOf) | (1UL << (int)HtmlAttribute.Property);

    private readonly Stack<(int End, int Item, DeclarationKind Kind)> _items = new();
    private bool _hasTitle;
    private bool _hasLanguage;
    private int _textBudget = 1 << 18;

    /// <summary>Whether an element may make a statement.</summary>
    public bool Concerns(ReadOnlySpan<char> source, in HtmlNode node) => (node.Attributes & ItemAttributes) != 0 || IsStatedDate(source, in node) ||
        node.Tag is HtmlTag.Meta or HtmlTag.Link or HtmlTag.Base or HtmlTag.Script or HtmlTag.Title or HtmlTag.Time or HtmlTag.Html or HtmlTag.Body;

    /// <summary>Reads the statements of one element.</summary>
    public void Read(ReadOnlySpan<char> source, int index)
    {
        ref readonly var node = ref tree[index];
        switch (node.Tag)
        {
            case HtmlTag.Meta:
                ReadMeta(source, in node);
                break;
            case HtmlTag.Link:
                ReadLink(source, in node);
                break;
            case HtmlTag.Base:
                ReadBase(source, in node);
                break;
            case HtmlTag.Script:
                ReadScript(source, index, in node);
                break;
            case HtmlTag.Title:
                ReadTitle(source, index, in node);
                break;
            case HtmlTag.Html or HtmlTag.Body:
                ReadLanguage(source, in node);
                break;
            case HtmlTag.Time:
                ReadTime(source, index, in node, HtmlAttribute.DateTime);
                break;
            case HtmlTag.Abbr when IsStatedDate(source, in node):
                ReadTime(source, index, in node, HtmlAttribute.Title);
                break;
        }

        if ((node.Attributes & ItemAttributes) != 0) ReadItem(source, index, in node);
    }

    private void ReadMeta(ReadOnlySpan<char> source, in HtmlNode node)
    {
        var content = tree.Find(in node, HtmlAttribute.Content);
        if (content.Length == 0) return;
        foreach (var attribute in (ReadOnlySpan<HtmlAttribute>)[HtmlAttribute.Property, HtmlAttribute.Name, HtmlAttribute.HttpEquiv])
        {
            var name = tree.Find(in node, attribute);
            if (name.Length == 0 || MetaNames.Find(name.In(source)) is not { } key) continue;
            declarations.Add(DeclarationKind.Meta, key, Decode(source, content), content.Span);
            return;
        }
    }

    private void ReadBase(ReadOnlySpan<char> source, in HtmlNode node)
    {
        if (tree.Find(in node, HtmlAttribute.Href) is { Length: > 0 } address) declarations.Add(DeclarationKind.Link, "base", Decode(source, address), address.Span);
    }

    private void ReadLink(ReadOnlySpan<char> source, in HtmlNode node)
    {
        var relation = tree.Find(in node, HtmlAttribute.Rel);
        var address = tree.Find(in node, HtmlAttribute.Href);
        if (address.Length == 0 || MetaNames.FindRelation(relation.In(source)) is not { } key) return;
        var item = declarations.NextItem();
        declarations.Add(DeclarationKind.Link, key, Decode(source, address), address.Span, item);
        if (tree.Find(in node, HtmlAttribute.Type) is { Length: > 0 } type) declarations.Add(DeclarationKind.Link, "rel/type", Decode(source, type), type.Span, item);
        if (tree.Find(in node, HtmlAttribute.HrefLang) is { Length: > 0 } language) declarations.Add(DeclarationKind.Link, "rel/hreflang", Decode(source, language), language.Span, item);
    }

    private void ReadScript(ReadOnlySpan<char> source, int index, in HtmlNode node)
    {
        if (node.End == index + 1) return;
        ref readonly var content = ref tree[index + 1];
        var text = content.In(source);
        var type = tree.Find(in node, HtmlAttribute.Type);
        var media = type.In(source);
        if (media.Contains("ld+json", StringComparison.OrdinalIgnoreCase))
        {
            JsonLdReader.Read(text, content.Start, declarations);
        }
        else if (ScriptState.TryFind(text, media, out var start))
        {
            var id = tree.Find(in node, HtmlAttribute.Id);
            declarations.Add(DeclarationKind.ScriptState, Decode(source, id), "", new SourceSpan(content.Start + start, content.Start + content.Length));
        }
    }

    private void ReadTitle(ReadOnlySpan<char> source, int index, in HtmlNode node)
    {
        if (_hasTitle || node.End == index + 1) return;
        ref readonly var content = ref tree[index + 1];
        var title = HtmlText.Decode(content.In(source), declarations.Context.Limits.MaxDeclarationLength, declarations, isAttribute: false);
        if (title.Length == 0) return;
        _hasTitle = true;
        declarations.Add(DeclarationKind.Title, "title", title, content.Span);
    }

    private void ReadLanguage(ReadOnlySpan<char> source, in HtmlNode node)
    {
        var language = tree.Find(in node, HtmlAttribute.Lang);
        if (language.Length == 0) language = tree.Find(in node, HtmlAttribute.XmlLang);
        if (_hasLanguage || language.Length == 0) return;
        _hasLanguage = true;
        declarations.Add(DeclarationKind.Language, "lang", Decode(source, language), language.Span);
    }

    private void ReadTime(ReadOnlySpan<char> source, int index, in HtmlNode node, HtmlAttribute attribute)
    {
        var stated = tree.Find(in node, attribute);
        var value = stated.Length > 0 ? Decode(source, stated) : TextOf(source, index);
        if (value.Length > 0) declarations.Add(DeclarationKind.Time, "time", value, stated.Length > 0 ? stated.Span : ContentOf(index), CurrentItem(index), isPlaced: true);
    }

    /// <summary>
    /// Microformats stated dates before there was a time element, as what an abbreviation stands for, and old blogs still do:
    /// &lt;abbr class="published" title="2021-05-03T09:12:00+02:00"&gt;9:12 am&lt;/abbr&gt;.
    /// </summary>
    private bool IsStatedDate(ReadOnlySpan<char> source, in HtmlNode node)
    {
        if (node.Tag != HtmlTag.Abbr || !node.Has(HtmlAttribute.Title)) return false;
        var names = tree.Find(in node, HtmlAttribute.Class).In(source);
        foreach (var range in names.Split(' '))
        {
            if (names[range].Trim() is "published" or "dt-published") return true;
        }

        return false;
    }

    /// <summary>Reads a property or an item of microdata or RDFa.</summary>
    private void ReadItem(ReadOnlySpan<char> source, int index, in HtmlNode node)
    {
        var isMicrodata = node.Has(HtmlAttribute.ItemProp) || node.Has(HtmlAttribute.ItemScope);
        if (!isMicrodata && node.Tag == HtmlTag.Meta && !DescribesItem(source, index, in node)) return;
        var kind = isMicrodata ? DeclarationKind.Microdata : DeclarationKind.Rdfa;
        var owner = CurrentItem(index);
        var names = tree.Find(in node, isMicrodata ? HtmlAttribute.ItemProp : HtmlAttribute.Property);
        var isItem = node.Has(isMicrodata ? HtmlAttribute.ItemScope : HtmlAttribute.TypeOf);
        var item = isItem ? declarations.NextItem() : 0;
        if (names.Length > 0) ReadProperties(source, index, kind, owner, item, names);
        if (!isItem) return;
        _items.Push((node.End, item, kind));
        var type = tree.Find(in node, isMicrodata ? HtmlAttribute.ItemType : HtmlAttribute.TypeOf);
        if (type.Length > 0) declarations.Add(kind, StructuredKeys.Type, StructuredKeys.LastSegment(Decode(source, type)), type.Span, item, isPlaced: true);
    }

    /// <summary>
    /// Whether a meta element states a property of the RDFa item around it. Those of other vocabularies, such as Open Graph, are what the page says,
    /// and templates that call the whole page an item put all of them into it.
    /// </summary>
    private bool DescribesItem(ReadOnlySpan<char> source, int index, in HtmlNode node)
    {
        if (CurrentItem(index) == 0 || _items.Peek().Kind != DeclarationKind.Rdfa) return false;
        var property = tree.Find(in node, HtmlAttribute.Property).In(source);
        return property.LastIndexOfAny(':', '/') < 0 || property.Contains("schema", StringComparison.OrdinalIgnoreCase);
    }

    private void ReadProperties(ReadOnlySpan<char> source, int index, DeclarationKind kind, int owner, int item, HtmlAttributeSlice names)
    {
        var list = names.In(source);
        // Templates of blogs name one element both: the whole text is no description of itself, and stands in blocks.
        var isBody = list.Contains(StructuredKeys.ArticleBody, StringComparison.Ordinal);
        foreach (var range in list.Split(' '))
        {
            if (StructuredKeys.Find(list[range].Trim()) is not { } key || (isBody && key == "description")) continue;
            if (item != 0) declarations.Add(kind, key, "", names.Span, owner, item, isPlaced: true);
            else if (ReadValue(source, index, key, out var span) is { Length: > 0 } value) declarations.Add(kind, key, value, span, owner, isPlaced: true);
        }
    }

    private string ReadValue(ReadOnlySpan<char> source, int index, string key, out SourceSpan span)
    {
        ref readonly var node = ref tree[index];
        var attribute = node.Tag switch
        {
            _ when node.Has(HtmlAttribute.Content) => HtmlAttribute.Content,
            HtmlTag.Time when node.Has(HtmlAttribute.DateTime) => HtmlAttribute.DateTime,
            HtmlTag.Img or HtmlTag.Embed or HtmlTag.IFrame or HtmlTag.Source => HtmlAttribute.Src,
            HtmlTag.Link or HtmlTag.Area => HtmlAttribute.Href,
            // A link around an author's name names the author: only properties that are addresses take its target.
            HtmlTag.A when key is "url" or "sameAs" or "license" or "mainEntityOfPage" or "image" => HtmlAttribute.Href,
            HtmlTag.Data or HtmlTag.Meter => HtmlAttribute.Value,
            _ => HtmlAttribute.None,
        };
        if (attribute != HtmlAttribute.None)
        {
            var slice = tree.Find(in node, attribute);
            span = slice.Span;
            return Decode(source, slice);
        }

        span = ContentOf(index);
        // A body on the page stands in blocks, in a container that says so.
        return key == StructuredKeys.ArticleBody ? "" : TextOf(source, index);
    }

    private int CurrentItem(int index)
    {
        while (_items.Count > 0 && _items.Peek().End <= index) _items.Pop();
        return _items.Count > 0 ? _items.Peek().Item : 0;
    }

    private string TextOf(ReadOnlySpan<char> source, int index)
    {
        // Nested properties would read the same text again and again: all of them together have a budget.
        var text = HtmlText.TextOf(source, tree, index, Math.Min(MaxTextValueLength, _textBudget));
        _textBudget = Math.Max(0, _textBudget - text.Length);
        return text;
    }

    private SourceSpan ContentOf(int index)
    {
        ref readonly var node = ref tree[index];
        ref readonly var last = ref tree[node.End - 1];
        return new SourceSpan(node.Start + node.Length, Math.Max(node.Start + node.Length, last.Start + last.Length));
    }

    private string Decode(ReadOnlySpan<char> source, HtmlAttributeSlice slice) =>
        HtmlText.Decode(slice.In(source), declarations.Context.Limits.MaxDeclarationLength, declarations);
}
