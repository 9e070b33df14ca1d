namespace NewsCorpus.Html;

/// <summary>The names of the attributes that are kept.</summary>
internal static class HtmlAttributes
{
    private static readonly HtmlNameTable s_names = new(
    [
        Entry("class", HtmlAttribute.Class), Entry("id", HtmlAttribute.Id), Entry("role", HtmlAttribute.Role), Entry("rel", HtmlAttribute.Rel),
        Entry("href", HtmlAttribute.Href), Entry("src", HtmlAttribute.Src), Entry("alt", HtmlAttribute.Alt),
        Entry("datetime", HtmlAttribute.DateTime), Entry("content", HtmlAttribute.Content), Entry("name", HtmlAttribute.Name),
        Entry("property", HtmlAttribute.Property), Entry("http-equiv", HtmlAttribute.HttpEquiv), Entry("itemprop", HtmlAttribute.ItemProp),
        Entry("itemscope", HtmlAttribute.ItemScope), Entry("itemtype", HtmlAttribute.ItemType), Entry("typeof", HtmlAttribute.TypeOf),
        Entry("lang", HtmlAttribute.Lang),
        Entry("xml:lang", HtmlAttribute.XmlLang), Entry("type", HtmlAttribute.Type), Entry("hreflang", HtmlAttribute.HrefLang),
        Entry("style", HtmlAttribute.Style), Entry("hidden", HtmlAttribute.Hidden), Entry("aria-hidden", HtmlAttribute.AriaHidden),
        Entry("value", HtmlAttribute.Value), Entry("title", HtmlAttribute.Title), Entry("shadowrootmode", HtmlAttribute.ShadowRootMode),
        Entry("data-src", HtmlAttribute.LazySrc), Entry("data-original", HtmlAttribute.LazySrc), Entry("data-lazy-src", HtmlAttribute.LazySrc),
        Entry("data-testid", HtmlAttribute.ComponentName), Entry("data-test-id", HtmlAttribute.ComponentName),
        Entry("data-component", HtmlAttribute.ComponentName), Entry("data-qa", HtmlAttribute.ComponentName),
        Entry("data-module", HtmlAttribute.ComponentName), Entry("data-cy", HtmlAttribute.ComponentName),
        Entry("data-component-name", HtmlAttribute.ComponentName), Entry("data-test", HtmlAttribute.ComponentName),
    ], static name => MarkupName.HashOf(name));

    public static HtmlAttribute Find(ulong nameHash) => (HtmlAttribute)s_names.Find(nameHash);

    private static KeyValuePair<string, byte> Entry(string name, HtmlAttribute attribute) => new(name, (byte)attribute);
}
