package org.leadrelay.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import org.leadrelay.testkit.parts.PartsFolder;

/**
 * The key pair that signs the tokens of a build: made once, kept in the build folder, never checked
 * in.
 */
final class TokenKey {

  private static final int BITS = 2048;

  private TokenKey() {}

  static PrivateKey privateKey() {
    return Holder.PAIR.getPrivate();
  }

  static PublicKey publicKey() {
    return Holder.PAIR.getPublic();
  }

  private static final class Holder {
    static final KeyPair PAIR =
        PartsFolder.ofThisBuild().alone(() -> load(PartsFolder.ofThisBuild().path()));
  }

  private static KeyPair load(Path folder) throws IOException, GeneralSecurityException {
    var privateFile = folder.resolve("token-key.private");
    var publicFile = folder.resolve("token-key.public");
    if (!Files.exists(publicFile)) {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS);
      var made = generator.generateKeyPair();
      Files.write(privateFile, made.getPrivate().getEncoded());
      Files.write(publicFile, made.getPublic().getEncoded());
    }
    var keys = KeyFactory.getInstance("RSA");
    return new KeyPair(
        keys.generatePublic(new X509EncodedKeySpec(Files.readAllBytes(publicFile))),
        keys.generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(privateFile))));
  }
}
