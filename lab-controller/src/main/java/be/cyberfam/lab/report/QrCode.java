package be.cyberfam.lab.report;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.IOException;
import java.util.Map;

/** A text as a QR code on paper, drawn as boxes: sharp at any size. */
final class QrCode {
    private QrCode() {}

    static void draw(Paper paper, String text, float x, float y, float side) throws IOException {
        try {
            var hints = Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
            var code = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
            var module = side / code.getWidth();
            for (int row = 0; row < code.getHeight(); row++) {
                for (int column = 0; column < code.getWidth(); column++) {
                    if (code.get(column, row)) {
                        paper.box(x + column * module, y + row * module, module, module);
                    }
                }
            }
        } catch (WriterException e) {
            throw new IOException("no QR code can be made of " + text.length() + " letters", e);
        }
    }
}
