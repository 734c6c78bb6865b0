package com.sautai.model.chef;

import com.sautai.model.Checks;
import com.sautai.model.Problem;
import com.sautai.model.sync.Fields;
import java.util.List;

/// What a photo of a chef's gallery may hold.
public final class PhotoRules {
    private PhotoRules() {}

    public static List<Problem> problems(Fields photo) {
        return new Checks(photo)
                .required("sha256", "created_at")
                .picture("sha256")
                .longest("title", 255)
                .longest("caption", 2_000)
                .longest("category", 50)
                .words("tags")
                .problems();
    }
}
