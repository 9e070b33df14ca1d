using NewsCorpus.Classification.Cues;
using NewsCorpus.Text;

namespace NewsCorpus.Metadata;

/// <summary>Phrases around dates and keywords in many languages.</summary>
internal static class CuePhrases
{
    /// <summary>Phrases that say when something was published.</summary>
    private static readonly PhraseFinder s_published = Phrases(
        "publish|posted|first published|issued|publié|publie le|posté|mis en ligne|paru le|créé le|veröffentlicht|erschienen|erstellt|vom |datum|publicado|publicada|fecha|creado|pubblicat|data:|inserito|gepubliceerd|geplaatst|publicerad|publicerat|publisert|publiceret|offentliggjort|julkaistu|opublikowan|data publikacji|dodano|publikováno|vydáno|publikované|közzétéve|megjelent|publicat|yayın|giriş|oluşturulma|опубликован|дата публикации|размещено|опубліковано|публикувано|δημοσ|نشر|نُشر|تاريخ|פורסם|प्रकाशित|diterbitkan|đăng|发布|發布|发表|公開|掲載|配信|입력|등록|작성|objavljeno|paskelbta|publicēts|avaldatud|publicat el|argitaratua|written on|erfasst|uploaded|released|date:");

    /// <summary>Phrases that say when something was changed.</summary>
    private static readonly PhraseFinder s_updated = Phrases(
        "update|last modified|modified|edited|revised|mis à jour|mise à jour|modifié|actualisé|actualizad|última actualización|modificad|aggiornat|ultimo aggiornamento|aktualisiert|letzte änderung|geändert|zuletzt|bearbeitet|stand:|bijgewerkt|laatst|aangepast|uppdatera|senast|oppdatert|sist endret|opdateret|päivitetty|muokattu|aktualizac|zaktualizowan|aktualizov|změněno|frissít|módosít|actualizat|güncelle|обновлен|изменен|оновлен|обновен|ενημερ|تحديث|عُدّل|עודכן|अपडेट|diperbarui|cập nhật|更新|最終更新|修改|수정|업데이트|ažurirano|posodobljeno|atnaujint|atjaunin|muudetud|updatiert|atualizad");

    /// <summary>Words that open a line of keywords.</summary>
    private static readonly FoldedTable<bool> s_keywords = FoldedWords.Of(
        ["tags", "tag", "topics", "keywords", "filed under", "more on", "more about", "mehr zum thema", "mehr lesen über", "alle themen", "ähnliche themen", "related", "関連キーワード", "sur le même sujet", "en savoir plus", "categories", "category", "themen des artikels", "labels", "related topics", "mots-clés", "mots clés", "étiquettes", "thèmes", "sujets", "etiquetas", "temas", "palabras clave", "schlagworte", "schlagwörter", "themen", "stichworte", "verschlagwortet mit", "argomenti", "parole chiave", "assuntos", "palavras-chave", "tópicos", "onderwerpen", "trefwoorden", "etiketter", "ämnen", "emner", "stikkord", "avainsanat", "tagi", "tematy", "słowa kluczowe", "štítky", "címkék", "etichete", "etiketler", "anahtar kelimeler", "теги", "метки", "ключевые слова", "темы", "тэги", "теґи", "етикети", "ετικέτες", "الوسوم", "كلمات مفتاحية", "كلمات دلالية", "תגיות", "标签", "關鍵字", "关键词", "タグ", "キーワード", "태그", "키워드", "oznake", "ključne riječi"]);

    /// <summary>Whether a phrase about publishing stands in a text.</summary>
    public static bool SpeaksOfPublishing(ReadOnlySpan<char> text) => s_published.StandsIn(text);

    /// <summary>Whether a phrase about changing stands in a text.</summary>
    public static bool SpeaksOfUpdating(ReadOnlySpan<char> text) => s_updated.StandsIn(text);

    /// <summary>The length of the cue that opens a line of keywords, its colon included; 0 when there is none.</summary>
    public static int KeywordCueLength(ReadOnlySpan<char> line)
    {
        const int LongestCue = 40;
        var colon = line[..Math.Min(line.Length, LongestCue)].IndexOfAny(':', '：');
        return colon > 0 && IsKeywordCue(line[..colon].TrimEnd()) ? colon + 1 : 0;
    }

    /// <summary>Whether a text is nothing but such a cue, so that it is a label and no keyword.</summary>
    public static bool IsKeywordCue(ReadOnlySpan<char> text) => s_keywords.Contains(text);

    private static PhraseFinder Phrases(string list) => new(list.Split('|'), StringComparison.OrdinalIgnoreCase);
}
