using NewsCorpus.Blocks;

namespace NewsCorpus.Html;

/// <summary>
/// Some pages show nothing until their scripts run: the text stands in the state of an application, or in structured data alone. Where the
/// markup holds hardly any running text it is looked for there. Where the markup shows a text of its own, a script is believed only when
/// it goes on with that text.
/// </summary>
internal static class ScriptRescue
{
    /// <summary>With less running text than this (UTF-16 units) a page shows no article.</summary>
    private const int MaxShownLength = 700;

    /// <summary>With more than this it shows something that the script must hold too.</summary>
    private const int MinOwnLength = 250;

    /// <summary>Shorter blocks are labels.</summary>
    private const int MinBlockLength = 80;

    private const int MaxProbes = 12;
    private const int ProbeLength = 40;
    private const float DeclaredWorth = 1.6f;
    private const int MaxScriptLength = 1 << 23;

    private const ElementTraits Furniture = ElementTraits.Footer | ElementTraits.Navigation | ElementTraits.Consent | ElementTraits.Hidden | ElementTraits.Related
        | ElementTraits.Newsletter | ElementTraits.Dialog | ElementTraits.Legal;

    /// <summary>Finds the text of the article in the scripts of a page.</summary>
    /// <param name="source">The page.</param>
    /// <param name="content">What it shows and declares.</param>
    /// <param name="context">The limits.</param>
    /// <returns>Null when the page shows a text, or no script holds one.</returns>
    public static ScriptFragment? Find(ReadOnlySpan<char> source, DocumentContent content, ReadContext context)
    {
        var shown = MeasureShown(content, out var longest);
        if (shown > MaxShownLength) return null;
        // The longest text of a script is the article; a short one is believed only where the page shows nothing that it could be a part of.
        return Find(source, content, context, shown, longest, ScriptArticle.MinWords) ?? (shown == 0 ? Find(source, content, context, shown, longest, ScriptArticle.MinShortWords) : null);
    }

    private static ScriptFragment? Find(ReadOnlySpan<char> source, DocumentContent content, ReadContext context, int shown, int longest, float least)
    {
        var title = TitleOf(content.Declarations);
        ScriptFragment? best = null;
        var most = 0f;
        foreach (var declaration in content.Declarations)
        {
            var isState = declaration.Kind == DeclarationKind.ScriptState;
            if (!isState && !(declaration.Kind == DeclarationKind.JsonLd && declaration.Key == StructuredKeys.ArticleBody)) continue;
            var span = declaration.Span;
            if (span.Length is 0 or > MaxScriptLength) continue;
            // Values of structured data stand with their quotes when they could be placed; else the span is that of the script.
            var values = ScriptValues.Read(ScriptView.Of(source, Math.Max(0, span.Start - (isState ? 0 : 1)), Math.Min(source.Length, span.End + (isState ? 0 : 1))));
            var strings = ScriptArticle.Find(values, title, isBody: !isState, least, out var words);
            // A declared body is the text and nothing else, if often cut short.
            if (!isState) words *= DeclaredWorth;
            if (words <= most) continue;
            var fragment = new ScriptFragment(values, strings, span);
            if (shown > MinOwnLength && !Holds(fragment, content.TextOf(longest))) continue;
            if (IsShown(fragment, content, context)) continue;
            (best, most) = (fragment, words);
        }

        return best;
    }

    private static int MeasureShown(DocumentContent content, out int longest)
    {
        (var shown, longest) = (0, -1);
        for (var i = 0; i < content.Blocks.Length; i++)
        {
            ref readonly var block = ref content.Blocks[i];
            if (block.TextLength < MinBlockLength || block.LinkedLength * 2 > block.TextLength || IsFurniture(content, block.Container)) continue;
            shown += block.TextLength;
            if (shown > MaxShownLength) break;
            if (longest < 0 || block.TextLength > content.Blocks[longest].TextLength) longest = i;
        }

        return shown;
    }

    private static bool IsFurniture(DocumentContent content, int container)
    {
        const int MaxLevels = 3;
        for (var level = 0; level < MaxLevels && container > 0; level++)
        {
            if ((content.Containers[container].Traits & Furniture) != ElementTraits.None) return true;
            container = content.Containers[container].Parent;
        }

        return false;
    }

    private static bool Holds(ScriptFragment fragment, ReadOnlySpan<char> text) =>
        fragment.Markup.IndexOf(text[..Math.Min(text.Length, ProbeLength)], StringComparison.Ordinal) >= 0;

    /// <summary>Whether the markup shows the text of a script after all, in elements that are named for something else.</summary>
    private static bool IsShown(ScriptFragment fragment, DocumentContent content, ReadContext context)
    {
        using var blocks = HtmlSourceReader.ReadFragment(fragment.Markup, new ReadContext(context.Limits, context.CancellationToken));
        var step = Math.Max(1, blocks.Blocks.Length / MaxProbes);
        var (probes, found) = (0, 0);
        for (var i = 0; i < blocks.Blocks.Length; i += step)
        {
            var text = blocks.TextOf(i);
            if (text.Length < ProbeLength) continue;
            probes++;
            if (content.Text.IndexOf(text[^ProbeLength..], StringComparison.Ordinal) >= 0) found++;
        }

        return found * 3 > probes;
    }

    private static string TitleOf(IReadOnlyList<Declaration> declarations)
    {
        string? social = null, page = null;
        foreach (var declaration in declarations)
        {
            if (declaration.Kind == DeclarationKind.Meta && declaration.Key is "og:title" or "twitter:title") social ??= declaration.Value;
            else if (declaration.Kind == DeclarationKind.Title) page ??= declaration.Value;
            else if (declaration.Kind == DeclarationKind.JsonLd && declaration.Key == "headline" && declaration.Value.Length > 0) return declaration.Value;
        }

        return social ?? page ?? "";
    }
}
