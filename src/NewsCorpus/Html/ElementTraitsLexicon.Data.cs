using NewsCorpus.Blocks;

namespace NewsCorpus.Html;

/// <content>The words, by the purpose they hint at. Two words that mean something together are written as one.</content>
internal static partial class ElementTraitsLexicon
{
    private static (ElementTraits Traits, string Tags)[] Tags =>
    [
        (ElementTraits.Article, "Article"), (ElementTraits.Main, "Main"), (ElementTraits.Aside, "Aside"), (ElementTraits.Header, "Header HGroup"),
        (ElementTraits.Footer, "Footer"), (ElementTraits.Navigation, "Nav Menu"), (ElementTraits.Form, "Form Button FieldSet Legend Search"),
        (ElementTraits.Figure, "Figure"), (ElementTraits.Caption, "FigCaption Caption"), (ElementTraits.List, "Ul Ol Dl Dir"),
        (ElementTraits.Table, "Table"), (ElementTraits.Quotation, "Blockquote"), (ElementTraits.Dialog, "Dialog"), (ElementTraits.Section, "Section"),
    ];

    private static (ElementTraits Traits, string Words)[] Roles =>
    [
        (ElementTraits.Article, "article"), (ElementTraits.Main, "main"), (ElementTraits.Aside, "complementary"), (ElementTraits.Header, "banner"),
        (ElementTraits.Footer, "contentinfo"), (ElementTraits.Navigation, "navigation menu menubar menuitem tablist tab toolbar"),
        (ElementTraits.Form, "search form button listbox combobox"), (ElementTraits.Figure, "figure img"), (ElementTraits.List, "list"),
        (ElementTraits.Table, "table grid"), (ElementTraits.Dialog, "dialog alertdialog tooltip alert"), (ElementTraits.Title, "heading"),
        (ElementTraits.LiveBlog, "feed log"), (ElementTraits.Contents, "doc-toc"), (ElementTraits.PullQuote, "doc-pullquote"), (ElementTraits.Box, "note doc-tip"),
    ];

    private static (ElementTraits Traits, string Words)[] Relations =>
    [
        (ElementTraits.AuthorLink, "author"), (ElementTraits.TagLink, "tag"), (ElementTraits.Navigation, "next prev home"), (ElementTraits.Advertisement, "sponsored"),
    ];

    private static (ElementTraits Traits, string Words)[] Properties =>
    [
        (ElementTraits.DeclaredBody, "articleBody reviewBody"), (ElementTraits.Title, "headline"), (ElementTraits.Standfirst, "description alternativeHeadline"),
        (ElementTraits.Byline, "author creator byline"), (ElementTraits.Date, "datePublished dateModified dateCreated published modified"),
        (ElementTraits.Tags, "keywords"), (ElementTraits.Kicker, "articleSection"), (ElementTraits.Caption, "caption copyrightHolder"),
        (ElementTraits.Comment, "comment commentText"), (ElementTraits.Masthead, "publisher logo"), (ElementTraits.Navigation, "itemListElement breadcrumb"),
        (ElementTraits.Figure, "image associatedMedia"), (ElementTraits.Media, "video audio"),
    ];

    /// <summary>Names that mean something only when they stand alone: as words of longer names they describe looks ("text-center", "hidden-xs", "border-top").</summary>
    private static (ElementTraits Traits, string Words)[] Names =>
    [
        (ElementTraits.Hidden, "hidden hide is-hidden d-none invisible display-none u-hidden element-invisible visually-hidden visuallyhidden mfp-hide nodisplay offscreen off-screen no-display element-hidden"),
        (ElementTraits.Header, "top"), (ElementTraits.Footer, "bottom pie"), (ElementTraits.Body, "text copy article-text articletext article__text story-text story__text post-text entry-text text-content news-text news_text newstext main-text text-body body-text text-block textblock text_block body-copy article-copy richtext rich-text"),
        (ElementTraits.Box, "info info-box infobox"), (ElementTraits.LiveBlog, "live live-feed live-text"), (ElementTraits.Kicker, "label section article-label section-name section-label section-title label-section"),
        (ElementTraits.Date, "data times"), (ElementTraits.Contents, "contents indice"),
    ];

    private static (ElementTraits Traits, string Words)[] Words =>
    [
        (ElementTraits.Article, "article articles story stories post posts artikel artículo articulo articolo artigo artikkel artikkeli artykul clanek cikk haber makale noticia noticias nota news nachricht beitrag hentry entry"),
        (ElementTraits.Main, "main primary hauptinhalt principal"),
        (ElementTraits.Body, "body content contenu inhalt contenido conteudo corpo cuerpo corps testo texto texte tekst fulltext richtext rte wysiwyg prose paragraph paragraphs storytext articletext bodytext brodtext brodtekst inhoud tresc obsah icerik metin"),
        (ElementTraits.Aside, "aside sidebar sidecolumn rail rightrail leftrail seitenleiste secondary lateral rightcolumn rightcol leftcol complementary"),
        (ElementTraits.Header, "header head kopf entete cabecera testata topbar masthead"),
        (ElementTraits.Footer, "footer foot colophon fuss fusszeile piedepagina rodape"),
        (ElementTraits.Navigation, "nav navi navigation navbar menu menus breadcrumb breadcrumbs brotkrumen ariadne filariane paging pager pagination pagenav paginator sitemap topnav subnav megamenu hamburger skiplink skip skiplinks offcanvas prevnext nextprev"),
        (ElementTraits.Form, "form formular formulaire search suche recherche buscar busca login signin register anmelden input field fieldset button btn buttons select dropdown captcha poll survey umfrage quiz vote voting rating ratings stars"),
        (ElementTraits.Figure, "figure fig image images img photo photos picture pictures bild bilder foto fotos galerie gallery galleries slideshow slider carousel lightbox thumbnail thumb thumbs illustration infographic diaporama bildergalerie fotostrecke imagen imagenes immagine media"),
        (ElementTraits.Caption, "caption captions figcaption credit credits cutline legende legend bildunterschrift bildtext photographer photocredit imagecredit imagecaption wpcaption bildnachweis didascalia leyenda fotograf bijschrift bildtekst bildzeile photocaption"),
        (ElementTraits.List, "list liste lista listing"),
        (ElementTraits.Table, "table tabelle tableau tabla tabela"),
        (ElementTraits.Quotation, "quote quotes blockquote zitat citation cita citat quotation citaat citazione"),
        (ElementTraits.PullQuote, "pullquote pullquotes pullout pullouts quotebox breakoutquote"),
        (ElementTraits.Dialog, "dialog modal overlay popup popin lightbox tooltip flyout toast interstitial drawer popover popups rollover hovercard hovercards tooltiptext"),
        (ElementTraits.Comment, "comment comments commentary commentaires commentaire kommentar kommentare kommentarer comentario comentarios commenti reactie reacties disqus discussion diskussion respond replies reply thread forum coral livefyre spotim openweb viafoura komentarze komentar yorum yorumlar commentlist commentform guestbook hozzaszolas"),
        (ElementTraits.Related, "related recommended recommendation recommendations recommend recirc recirculation similar mostread mostpopular popular trending morefrom morenews morestories moreon moreabout readmore readnext readalso seealso alsoread alsolike alsoon upnext nextup outbrain taboola plista ligatus zergnet weiterlesen weitere auchinteressant verwandt verwandte liresuite liresaussi alire relacionado relacionadas relacionados correlati correlate relaterade relaterte gerelateerd meistgelesen masleido lesmaslu maislidas latest latestnews nouvelles derniers dernieres neueste ultimas ultime crosslink crosslinks mixer mostviewed onward interlink inlinks readings further furtherreading"),
        (ElementTraits.Teaser, "teaser teasers promo promos promobox promotion promoted card cards tile tiles headlines river feed preview snippet excerpt spotlight featured ticker newsticker aufmacher anreisser teaserlist linklist storylist articlelist newslist storypackage listicle stream collection playlist"),
        (ElementTraits.Share, "share shares sharing sharebar sharebox sharethis addthis addtoany sharedaddy sharelinks sharetools socialshare socialsharing teilen partager partage compartir compartilhar condividi dela print printer drucken imprimer email mailto bookmark bookmarks tools toolbar toolbox sharrre shariff heateor novashare"),
        (ElementTraits.Social, "social socials facebook twitter tweet instagram linkedin whatsapp pinterest telegram tiktok youtube reddit xing embed embeds embedded follow followus follows messenger vk weibo mastodon threads bluesky socialmedia"),
        (ElementTraits.Newsletter, "newsletter newsletters mailchimp subscribe subscription subscriptions abonnement abonnieren abonnez abo suscribete suscripcion assine signup inscription mailing nyhetsbrev nyhedsbrev nieuwsbrief infolettre optin klaviyo mailpoet subscriber"),
        (ElementTraits.Paywall, "paywall premium piano metered regwall subscriberonly locked gate barrier paid payed unlock paidcontent abonnes subscribers registerwall meteredcontent laterpay steady"),
        (ElementTraits.Consent, "cookie cookies consent gdpr privacy cmp onetrust didomi usercentrics sourcepoint quantcast cookiebar cookiebanner cookienotice datenschutz rgpd ccpa cookiebot borlabs consentmanager privacymanager adconsent"),
        (ElementTraits.Advertisement, "ad ads adv advert adverts advertise advertisement advertisements advertising advertorial adslot adunit adbox adcontainer adwrapper adblock anzeige anzeigen werbung publicite pub publicidad publicidade pubblicita annons annonse annonce reklama reklam reklame sponsor sponsored sponsoring dfp gpt doubleclick adsense googlead banner banners leaderboard skyscraper billboard mpu dianomi nativo affiliate googleads advertentie reclame hirdetes mainos inarticlead adtech"),
        (ElementTraits.Byline, "byline bylines author authors autor autoren auteur auteurs autore autori autora redacteur writer writers schreiber verfasser firma signature reporter journalist contributor contributors authorname vcard fn byauthor postauthor entryauthor storyauthor auteurnaam skribent firmante assinatura toimittaja kirjoittaja"),
        (ElementTraits.AuthorBox, "authorbox authorbio authorbios authorinfo authorprofile authorcard authordescription authordetails aboutauthor abouttheauthor bio bios biography biografie bioinfo autorenbox autoreninfo autorinfo writerbio aboutme profile steckbrief authorbios postauthorbox"),
        (ElementTraits.Date, "date dates time timestamp datetime dateline datum fecha updated published publish pubdate publicationdate publisheddate publishdate lastmodified modified zeit heure hora entrydate postdate posted postedon tid dato paivays tarih datepublished zeitstempel horodatage pubtime createdate"),
        (ElementTraits.Tags, "tag tags tagcloud taglist tagged keywords keyword topic topics thema themen schlagwort schlagworte schlagwoerter stichwort etiquetas etiqueta tagi hashtag hashtags motscles tagslist posttags entrytags categorieslinks catlinks"),
        (ElementTraits.Title, "title headline hed titre titel titulo titular titolo rubrik overskrift otsikko tytul nadpis baslik ueberschrift uberschrift heading entrytitle posttitle articletitle pagetitle storytitle"),
        (ElementTraits.Standfirst, "standfirst lead leadtext leadparagraph lede summary dek deck chapo chapeau vorspann intro introtext introduction teasertext abstract subtitle subheadline subheading subhead subtitulo sottotitolo soustitre untertitel entradilla bajada sommario ingress manchet anleser lid zajawka perex spot strap strapline straphead tagline description articlelead articleintro articlesummary accroche catenaccio copete resumo postexcerpt"),
        (ElementTraits.Kicker, "kicker eyebrow overline dachzeile spitzmarke surtitre antetitulo volanta occhiello category categories rubrique rubric ressort channel seccion seccao sezione cat postcategory primarycategory antetitle topline stikktittel"),
        (ElementTraits.Box, "box infobox factbox facts fact factfile keypoints keypoint keyfacts keytakeaways takeaways takeaway highlights highlight infokasten kasten encadre recuadro scheda faktaruta faktaboks faktabox faktboks callout sidebarbox inset glossary definition explainer panel atglance tldr ataglance keyfact bulletpoints summarybox infografik hintergrund zusatzinfo"),
        (ElementTraits.Widget, "widget widgets module modul plugin addon addons gadget portlet app weather wetter stock horoscope games"),
                (ElementTraits.ScreenReaderOnly, "sronly screenreader screenreaders screenreadertext visuallyhidden visuallyhide visualhide assistive accessibilityhidden visualhidden a11y onlyscreenreader readeronly accessibly audible hiddenvisually visuallyhiddenfocusable"),
        (ElementTraits.Media, "video videos player audio podcast podcasts vplayer jwplayer brightcove livestream mediaplayer soundcloud spotify vimeo vjs mediathek audioplayer videoplayer readaloud listen vorlesen ecouter texttospeech tts radio"),
        (ElementTraits.Meta, "meta metadata info infos entrymeta postmeta articlemeta metabar metainfo details publishing postinfo articleinfo subline storymeta"),
        (ElementTraits.Legal, "legal disclaimer copyright copyrights rights terms imprint impressum mentionslegales avisolegal agb license licence trademark syndicationrights"),
        (ElementTraits.LiveBlog, "liveblog liveblogs livestory livefeed liveticker liveupdates liveupdate livepost minutebyminute livecoverage liveentry tickerentry livecenter"),
        (ElementTraits.Contents, "toc tableofcontents inhaltsverzeichnis sommaire tablecontents ontoc eztoc pagecontents inthisarticle tocbox"),
        (ElementTraits.Correction, "correction corrections clarification editorsnote editornote editorialnote erratum amendment berichtigung korrektur rectificatif rectification updatenote correccion rettelse"),
        (ElementTraits.Masthead, "logo logos brand branding masthead sitename sitetitle sitelogo wordmark sitebranding"),
    ];
}
