namespace NewsCorpus.Html;

/// <content>The names.</content>
internal static partial class MetaNames
{
    private const string Common =
        """
        description keywords news_keywords author title abstract section pubdate date language copyright publisher robots application-name
        og:title og:description og:type og:url og:image og:site_name og:locale og:updated_time og:image:alt og:section og:pubdate og:article:author
        article:published_time article:modified_time article:author article:section article:tag article:publisher article:published article:modified article:opinion
        twitter:title twitter:description twitter:image twitter:creator twitter:url twitter:label1 twitter:data1 twitter:label2 twitter:data2 twitter:image:alt
        dc.title dc.creator dc.date dc.date.issued dc.subject dc.publisher dc.description dc.language dcterms.created dcterms.modified dcterms.title dcterms.date
        parsely-title parsely-author parsely-pub-date parsely-section parsely-tags parsely-page parsely-link
        sailthru.title sailthru.author sailthru.date sailthru.tags sailthru.description cxenseparse:author cxenseparse:recs:publishtime
        byl hdl pdate lp thumbnail image last-modified content-language content-type published_time published-date publish-date original-publish-date
        citation_title citation_author citation_date citation_publication_date citation_journal_title
        """;

    private const string Ignored =
        """
        viewport theme-color format-detection msapplication apple- google- fb: al: referrer generator msvalidate yandex alexa norton- p:domain csrf
        handheldfriendly mobile-web-app mobileoptimized color-scheme next-head-count og:image:width og:image:height og:image:type og:image:secure_url
        og:video og:audio og:locale:alternate twitter:app twitter:card twitter:site twitter:player twitter:domain twitter:widgets x-ua-compatible imagetoolbar
        cleartype pinterest facebook-domain verify- wot- y_key baidu- sogou shareaholic bitly- revisit- rating distribution geo. icbm brightspot viafoura
        onesignal tealium atdlayout ahrefs- majestic- p:domain_verify cache-control pragma expires refresh origin-trial dns-prefetch-control x-dns content-security
        """;

    private const string Relations = "canonical alternate amphtml author license shortlink publisher next prev image_src original-source syndication-source";
}
