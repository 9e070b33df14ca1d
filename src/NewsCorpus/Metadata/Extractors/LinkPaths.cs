using System.Buffers;
using NewsCorpus.Blocks;

namespace NewsCorpus.Metadata.Extractors;

/// <summary>
/// Tells what a link leads to by the words of its path: sites without rel="author" or rel="tag" still lay their pages out as "/author/ann-lee"
/// and "/topic/harbours". Thread-safe.
/// </summary>
internal static class LinkPaths
{
    private const int LongestPath = 300;

    private static readonly SearchValues<string> s_author = SearchValues.Create(
        [
            "/author", "/autor", "/auteur", "/autrice", "/profile/", "/profil/", "/profiles/", "/people/", "/person/", "/personen/", "/writer", "/contributor", "/columnist", "/staff/", "/journalist", "/reporter",
            "/redaktion/", "/redakteur", "/redactie/", "/redacteur", "/user/", "/users/", "/creator/", "/firmas/", "/skribent", "/schreiber/", "/newsteam/", "/byline/", "/by/", "/forfatter", "/toimittaja", "/mitarbeiter", "/yazar",
        ], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> s_tag = SearchValues.Create(
        [
            "/tag/", "/tags/", "/topic/", "/topics/", "/thema/", "/themen/", "/theme/", "/themes/", "/schlagwort", "/stichwort", "/keyword", "/label/", "/labels/", "/hashtag", "/tema/", "/temas/", "/temi/", "/etiqueta", "/etichetta",
            "/sujet/", "/sujets/", "/mot-cle", "/mots-cles", "/tagged/", "/argomenti/", "/argomento/", "?tag=", "&tag=", "/emne/", "/emner/", "/amne/", "/amnen/", "/aihe/", "/aiheet/", "/mot/", "/mots/", "/stitky/", "/stitek/", "/subject/", "/subjects/", "/onderwerp", "/etiket",
        ], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> s_category = SearchValues.Create(
        [
            "/category/", "/categories/", "/kategorie/", "/kategorien/", "/categoria/", "/categorias/", "/categorie/", "/rubrik/", "/rubriken/", "/ressort/", "/rubrique", "/section/", "/sections/", "/seccion/", "/sezione/", "/sezioni/",
            "/kategori/", "/kategoria/", "?cat=", "&cat=", "/archives/category", "/channel/", "/ressorts/",
        ], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a link leads to a section of the site, which is no keyword although many programs mark it up as one (measured F1 .13).</summary>
    public static bool LeadsToCategory(MetadataContext context, in InlineMark mark) => PathOf(context, mark).ContainsAny(s_category);

    /// <summary>Whether a link leads to the page of an author.</summary>
    public static bool LeadsToAuthor(MetadataContext context, in InlineMark mark) => PathOf(context, mark).ContainsAny(s_author);

    /// <summary>Whether a link leads to the page of a keyword.</summary>
    public static bool LeadsToTag(MetadataContext context, in InlineMark mark) => PathOf(context, mark).ContainsAny(s_tag);

    /// <summary>Whether a link leads to the front page of a site, also one kept in an archive of the web: a heading so linked is the name of the site.</summary>
    public static bool LeadsHome(ReadOnlySpan<char> source, in InlineMark mark)
    {
        if (mark.Kind != InlineKind.Link || mark.Target.End <= mark.Target.Start || mark.Target.End > source.Length || mark.Target.End - mark.Target.Start > LongestPath) return false;
        var path = source[mark.Target.Start..mark.Target.End].Trim();
        if (path.LastIndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme)
        {
            var start = path[(scheme + 3)..].IndexOf('/');
            if (start < 0) return true;
            path = path[(scheme + 3 + start)..];
        }

        // "#" leads to the page itself, and "/?p=12" or "index.php/page" to another one; a query may choose the language of the front page.
        if (path.IndexOf('#') is >= 0 and var hash) path = path[..hash];
        if (path.IsEmpty) return false;
        if (path.IndexOf('?') is >= 0 and var question)
        {
            if (!path[(question + 1)..].StartsWith("lang", StringComparison.OrdinalIgnoreCase) && !path[(question + 1)..].StartsWith("locale", StringComparison.OrdinalIgnoreCase)) return false;
            path = path[..question];
        }

        path = path.Trim("./");
        return path.IsEmpty || (path.StartsWith("index.", StringComparison.OrdinalIgnoreCase) && !path.Contains('/'));
    }

    private static ReadOnlySpan<char> PathOf(MetadataContext context, in InlineMark mark)
    {
        var source = context.Source.Span;
        if (mark.Kind != InlineKind.Link || mark.Target.End <= mark.Target.Start || mark.Target.End > source.Length) return [];
        var target = source[mark.Target.Start..Math.Min(mark.Target.End, mark.Target.Start + LongestPath)];
        var scheme = target.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0) return target;
        var path = target[(scheme + 3)..].IndexOf('/');
        return path < 0 ? [] : target[(scheme + 3 + path)..];
    }
}
